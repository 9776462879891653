import { afterEach, describe, expect, test } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import { actorQuotationsRequest, describeRequest } from "../../../src/protocol/messages";
import { hoverText } from "../support/hover";
import { Reader } from "../support/reader";
import { townAt } from "../support/town";

async function card(excerpt: string): Promise<readonly string[]> {
  const text = await hoverText(excerpt, { commandLinks: true });
  return text?.split("\n") ?? [];
}

/** Three articles with the same mayor; the cursor stands before the surname in the second. */
const harbour = `=== 000.seed
Mayor Ada Lund met Mr. Bo Ek in Norway on Monday. Lund praised Norway.

Mayor Ada Lund left with Mr. Bo Ek.
=== 001.seed
The mayor was late. “We are all late,” said Mr. L‸und.
=== 002.seed
Ada Lund flew to Norway.
`;

describe("the card of an actor", () => {
  test("tells the mentions per article, the company it keeps, and why it is marked", async () => {
    const lines = await card(harbour);
    expect(lines).toEqual([
      "Ada Lund · person",
      "Mayor (000, line 1)",
      "1 quotation · 5 mentions in 3 articles: 3 in 000, 1 in 001, 1 in 002 · also “Lund”",
      "Named with Bo Ek in 2 paragraphs, Norway in 2",
      expect.stringMatching(/^certain: .+/),
      "Introduction · All mentions · Quotations · Correct…",
    ]);
  });

  test("tells of many articles only which has most", async () => {
    const more = ["003", "004"].map((name) => `=== ${name}.seed\nAda Lund came.\n`).join("");
    expect((await card(harbour + more))[2]).toContain("7 mentions in 5 articles, most in 000 (3)");
  });

  test("shows the words that a rule rests on", async () => {
    const lines = await card("=== a.seed\nHe knew Ms. Quorra Z‸eb well.\n");
    expect(lines).toContainEqual(expect.stringMatching(/^certain: .*“?Ms/));
  });

  test("says whom a pronoun means, and that it is likely", async () => {
    const lines = await card("=== a.seed\nMayor Ada Lund opened the bridge. S‸he waved.\n");
    expect(lines[0]).toBe("Ada Lund · person");
    expect(lines.at(-2)).toMatch(/^likely: .*“Ada Lund”$/);
  });

  test("says for which government a capital stands, and why", async () => {
    const lines = await card("=== a.seed\nTalks with Mos‸cow went on. Russia said nothing.\n");
    expect(lines[0]).toBe("Russia · place");
    expect(lines).toContainEqual(
      expect.stringMatching(/^“Moscow” stands for the government of Russia here: .+/),
    );
  });

  test("offers no quotations of who says nothing", async () => {
    const lines = await card("=== a.seed\nMayor Ada Lu‸nd opened the bridge.\n");
    expect(lines.at(-1)).toBe("Introduction · All mentions · Correct…");
  });
});

describe("the card of a demonym", () => {
  test("leads to the country and counts nothing", async () => {
    expect(
      await card("=== a.seed\nA Fre‸nch ship came.\n=== b.seed\nIt had left France on Monday.\n"),
    ).toEqual([
      "France · place",
      "“French” is of France; it is not counted as a mention",
      "1 mention in 1 article",
      "Introduction · All mentions",
    ]);
  });

  test("says so where nobody names the country", async () => {
    expect(await card("=== a.seed\nA Fre‸nch ship came.\n")).toEqual([
      "France · place",
      "“French” is of France, which no article names",
    ]);
  });
});

describe("with the keyboard", () => {
  let reader: Reader;
  afterEach(() => reader.dispose());

  test("the same card is described", async () => {
    reader = await Reader.open(harbour);
    const [described] = await reader.ask(describeRequest, reader.place);
    const lines = described?.lines.map(({ strong, text }) => strong + text) ?? [];
    expect(lines).toEqual((await card(harbour)).slice(0, lines.length));
    expect(described?.links.map(({ title }) => title)).toEqual([
      "Introduction",
      "All mentions",
      "Quotations",
      "Correct…",
    ]);
  });

  test("the quotations of an actor come from all articles", async () => {
    reader = await Reader.open(townAt("000", "Lund."));
    const found: readonly Location[] = await reader.ask(actorQuotationsRequest, reader.place);
    expect(found.map((location) => reader.show(location).slice(0, 20))).toEqual([
      expect.stringMatching(/^000:5 work would/),
      expect.stringMatching(/^000:11 “We will/),
      expect.stringMatching(/^002:5 “It is good/),
    ]);
  });
});
