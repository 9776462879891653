import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { describeRequest } from "../../../src/protocol/messages";
import { hoverMarkdown, hoverText } from "../support/hover";
import { Reader } from "../support/reader";
import { townAt } from "../support/town";

async function hoverLines(excerpt: string): Promise<readonly string[]> {
  const text = await hoverText(excerpt, { commandLinks: true });
  return text?.split("\n") ?? [];
}

describe("the card of an actor", () => {
  test("says who it is, in which role, how often, and leads on", async () => {
    const card = await hoverLines(townAt("000", "Lund."));
    expect(card[0]).toBe("Ada Lund · person");
    expect(card[1]).toMatch(/minister \(line 5\)$/);
    expect(card[2]).toMatch(
      /^\d quotations · \d mentions in 2 articles: \d in 00\d, \d in 00\d · also .*“Lund”/,
    );
    expect(card.at(-1)).toBe("Introduction · All mentions · Quotations · Correct…");
    expect(card.length).toBeLessThanOrEqual(6);
  });

  test("takes the role from another article where this one gives none", async () => {
    const card = await hoverLines(townAt("002", "Ada Lund"));
    expect(card[1]).toMatch(/minister \(000, line 5\)$/);
  });

  test("is not there for words that name nobody", async () => {
    expect(await hoverLines(townAt("002", "the first loaf"))).toEqual([]);
  });
});

describe("the card of a quotation", () => {
  test("names the speaker in full, the cue and how sure it is", async () => {
    expect(await hoverLines(townAt("000", "will open the bridge"))).toEqual([
      expect.stringMatching(/^Said by Ada Lund, .*minister$/),
      "direct quotation · stated: “said”",
      "Not found in other articles",
      "Speaker · Copy with citation · Set speaker… · Not a quotation",
    ]);
  });

  test("tells why “she” or “the mayor” is taken for somebody", async () => {
    const before = "=== a.seed\nMayor Ada Lund met Peter Roe. ";
    expect(await hoverLines(`${before}“It ho‸lds,” she said.`)).toContain(
      "“she”: the only person it can mean",
    );
    expect(await hoverLines(`${before}“It ho‸lds,” the mayor said.`)).toContain(
      "“the mayor”: the only one so called before it",
    );
  });

  test("says nothing of other articles where there are too few words to tell", async () => {
    expect(await hoverLines(townAt("002", "Bread is a right"))).not.toContain(
      "Not found in other articles",
    );
  });
});

describe("the same words in other articles", () => {
  const quay = (words: string, speaker: string): string =>
    `Mayor ${speaker} was at the harbour.\n\n“${words},” said ${speaker}.\n`;
  const words = "The quay is secure and nobody has to leave the lower town";
  const here = `=== a.seed\n${quay(words, "Ada Lund").replace("quay is", "q‸uay is")}`;

  /** Without the card of the copied passage. */
  async function firstCard(excerpt: string): Promise<readonly string[]> {
    const all = await hoverLines(excerpt);
    return all.includes("") ? all.slice(0, all.indexOf("")) : all;
  }

  test("are told with their places", async () => {
    const card = await firstCard(`${here}=== b.seed\n${quay(words, "Ada Lund")}`);
    expect(card.slice(2)).toEqual([
      "The same words stand in b, line 3",
      "Speaker · b, line 3 · Copy with citation · Set speaker… · Not a quotation",
    ]);
  });

  test("that differ are shown with what differs in bold, and in words", async () => {
    const edited = quay(words.replace("secure", "safe"), "Ada Lund");
    const shown = `The quay is safe and nobody has to leave the lower town`;
    const excerpt = `${here}=== b.seed\n${edited}`;
    expect((await firstCard(excerpt))[2]).toBe(
      `In b, line 3: “${shown}” (“secure” is “safe” there)`,
    );
    expect(await hoverMarkdown(excerpt)).toContain("The quay is **safe** and");
  });

  test("come with a warning where somebody else is said to say them", async () => {
    const card = await firstCard(`${here}=== b.seed\n${quay(words, "Bo Ek")}`);
    expect(card.slice(2, 4)).toEqual([
      "Another speaker: Bo Ek says it in b, line 3",
      "The same words stand in b, line 3",
    ]);
  });

  test("fill no more than a card", async () => {
    const others = ["b", "c", "d", "e"].map((name, index) => {
      const edited = words.replace("secure", ["safe", "dry", "open", "sound"][index] ?? "");
      return `=== ${name}.seed\n${quay(edited, "Bo Ek")}`;
    });
    const card = await firstCard(`${here}${others.join("")}`);
    expect(card.length).toBeLessThanOrEqual(6);
    expect(card[2]).toMatch(/^Another speaker: Bo Ek says it in ., line 3, and in 3 more$/);
    expect(card[4]).toBe("Nearly the same in 3 more");
  });
});

describe("the card of a copied passage", () => {
  const headline = "The old stone bridge over the river Nore was closed to all…";

  test("leads from the article to its copy", async () => {
    expect(await hoverLines(townAt("000", "heavy carts"))).toEqual([
      `Also in ${headline} (001, line 1): identical, 36 words, 100 % of that article`,
      "Copied article · order unknown",
      "Open · Compare · Whole articles · Next copy · Correct…",
    ]);
  });

  test("leads from the copy back", async () => {
    expect((await hoverLines(townAt("001", "heavy carts")))[0]).toMatch(
      /^Also in Norland Will Rebuild the Harbour Bridge \(000, line 7\): identical, 36 words, \d\d %/,
    );
  });

  test("counts the words that were changed", async () => {
    const words =
      "The ferry to Sudvale has been late on every single morning of this month, says the " +
      "harbour master, because its old boiler needs two hours to get warm in the cold.";
    const edited = words.replace("every single morning", "each dark morning");
    const card = await hoverLines(`=== a.seed\nThe f‸${words.slice(5)}\n=== b.seed\n${edited}\n`);
    expect(card.find((line) => line.startsWith("Also in"))).toMatch(
      /: edited \(\d+ words? changed\), /,
    );
  });
});

test("furniture says why it is dimmed", async () => {
  expect((await hoverLines(townAt("000", "Post a Comment")))[0]).toBe(
    "Page furniture · not part of the article, counted nowhere",
  );
});

describe("links", () => {
  test("run commands only where the client runs them", async () => {
    const plain = await hoverMarkdown(townAt("001", "heavy carts"));
    expect(plain).not.toContain("command:");
    expect(plain).not.toContain("Compare");
    expect(plain).toContain("[Open](file:///news/000_00000000000000aa.txt#L7)");
    const rich = await hoverMarkdown(townAt("001", "heavy carts"), { commandLinks: true });
    expect(rich).toContain("(command:seedReader.compare?");
    expect(rich).toMatch(/\[Next copy\]\(command:seedReader\.open\?/);
  });
});

describe("an article that tries to draw in its card", () => {
  const evil = [
    "![p](https://evil.example/p.png) [click](command:evil) <img src=x> <b>bold</b> `code`",
    "# *Ada* _Lund_ www.evil.example me@evil.example $(alert) &lt;script&gt; ~~gone~~ |a|b|",
  ].join(" ");

  test.each([
    ["as a quotation", `“So ‸it is ${evil} and more of the same for all of us,” said Ada Lund.`],
    ["as a speaker", `“So ‸it is and more of it for all of us,” said ${evil}.`],
    ["as an actor", `Mayor Ada‸ Lund ${evil} came.`],
  ])("only shows its characters: %s", async (_, text) => {
    for (const commandLinks of [true, false]) {
      const excerpt = `=== a.seed\n${evil}\n\n${text}\n=== b.seed\n${evil}\n\n${text.replace("‸", "")}\n`;
      const markdown = (await hoverMarkdown(excerpt, { commandLinks })) ?? "";
      expect(drawnIn(markdown)).toEqual(new Set(["paragraph", "strong", "text", "break", "rule"]));
    }
  });
});

/** What a Markdown renderer would draw, apart from our own links. */
function drawnIn(markdown: string): ReadonlySet<string> {
  const drawn = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === "link" && ownLink.test(node.url)) return;
    drawn.add(node.type === "thematicBreak" ? "rule" : node.type);
    if ("children" in node) node.children.forEach(visit);
  };
  unified().use(remarkParse).parse(markdown).children.forEach(visit);
  // Renderers that make links of bare addresses look for these.
  const own = markdown.replace(/\]\([^)]*\)/g, "");
  if (/https?:|www\.|\w@\w|\$\(/.test(own)) drawn.add("bare address or icon");
  return drawn;
}

const ownLink = /^(command:seedReader\.\w+(\?[\w%.~-]*)?|file:\/\/\/news\/[ab]\.seed#L\d+)$/;

test("a card has at most six lines", async () => {
  const words =
    "Nobody in the lower town has been told when the old stone bridge will be opened again to " +
    "farmers and their horses or to the carts of the brewery.";
  const copies = ["b", "c", "d", "e", "f", "g"].map((name) => `=== ${name}.seed\n${words}\n`);
  const card = await hoverLines(`=== a.seed\nNobody i‸${words.slice(8)}\n${copies.join("")}`);
  const last = card.slice(card.lastIndexOf("---") + 1).filter((line) => line !== "");
  expect(last.length).toBeLessThanOrEqual(6);
  expect(last.filter((line) => line.startsWith("Also in"))).toHaveLength(2);
  // No place is only counted: each one is a link.
  expect(last).toContain("and d, line 1 · e, line 1 · f, line 1 · g, line 1");
});

describe("a passage that many articles carry", () => {
  const words =
    "Nobody in the lower town has been told when the old stone bridge will be opened again to " +
    "farmers and their horses or to the carts of the brewery.";
  const names = [..."bcdefghijklmn"];
  const dates = (name: string) => (name === "d" ? "---\ndate: 2031-05-04\n---\n" : "");
  const others = names.map((name) => `=== ${name}.seed\n${dates(name)}${words}\n`).join("");
  const here = "---\ndate: 2031-05-06\n---\n";

  test("is linked to every place, far ones through the list of all", async () => {
    const excerpt = `=== a.seed\nNobody i‸${words.slice(8)}\n${others}`;
    const plain = (await hoverMarkdown(excerpt)) ?? "";
    for (const name of names.slice(0, 10)) {
      const line = name === "d" ? 4 : 1;
      expect(plain, name).toContain(`line ${line}](file:///news/${name}.seed#L${line})`);
    }
    expect(plain).toContain("3 more");
    const rich = (await hoverMarkdown(excerpt, { commandLinks: true })) ?? "";
    expect(rich).toContain("[Peek all 13](command:seedReader.copiesOfPassage?");
    expect(rich).toContain("[Compare…](command:seedReader.compareAt?");
    expect(rich).toContain("[Whole articles](command:seedReader.compareArticlesAt?");
  });

  test("is told with its earliest known carrier, where two dates are known", async () => {
    const lines = await hoverLines(`=== a.seed\n${here}Nobody i‸${words.slice(8)}\n${others}`);
    expect(lines).toContain("Copied article · first seen in d, 4 May 2031; 12 without a date");
  });

  test("has its places in Describe Here, too", async () => {
    const reader = await Reader.open(`=== a.seed\nNobody i‸${words.slice(8)}\n${others}`);
    const [card] = await reader.ask(describeRequest, reader.place);
    const places = (card?.lines ?? []).flatMap(({ text, places = [] }) =>
      places.map(
        ({ start, end, link }) => `${text.slice(start, end)} → ${reader.show(link.target)}`,
      ),
    );
    reader.dispose();
    expect(places).toHaveLength(10);
    expect(places[0]).toMatch(/^b, line 1 → b\.seed:1 Nobody in the lower town/);
  });
});
