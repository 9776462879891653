import { describe, expect, it } from "vitest";
import { bridge, herring } from "../analysis/themes/invented";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();

const articles = {
  "000_00000000000000aa.txt": "Clara Holt opened the harbour. We asked Holt about the cranes.",
  "001_00000000000000bb.txt": "Mrs. Holt left early. The report by Brisk named nobody.",
  "old/002_00000000000000cc.txt": "Mr. Holt and his boat came in. Nobody asked Brisk.",
};

const brisk = { kind: "actorKind", names: ["Brisk"], is: "person" };
const apart = {
  kind: "splitActor",
  actor: { name: "Clara Holt" },
  apart: [{ name: "Holt", article: "old/002_00000000000000cc.txt" }],
};

function folderWith(...corrections: unknown[]): string {
  return writeFiles(useTemporaryFolder(), {
    ...articles,
    ".seeds/corrections.json": JSON.stringify({ version: 1, corrections }),
  });
}

/** `name: mentions in articles` of every actor, as the report has them. */
async function actorsIn(...args: readonly string[]): Promise<string[]> {
  const { out } = await commandLine.run(["analyze", "--only", "actors", ...args]);
  const report = JSON.parse(out) as {
    actors: readonly { name: string; mentions: number; articles: number }[];
  };
  return report.actors
    .map(({ name, mentions, articles: inArticles }) => {
      return `${name}: ${String(mentions)} in ${String(inArticles)}`;
    })
    .sort();
}

interface ThemesReport {
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly terms: readonly { readonly text: string }[];
  }[];
  readonly articles: readonly { readonly path: string; readonly theme: string | null }[];
}

function themesFolderWith(...corrections: unknown[]): string {
  const texts = Object.entries({ ...bridge, ...herring });
  return writeFiles(useTemporaryFolder(), {
    ...Object.fromEntries(texts.map(([name, text]) => [`${name}.seed`, text])),
    ".seeds/corrections.json": JSON.stringify({ version: 1, corrections }),
  });
}

function themesIn(out: string): ThemesReport["themes"] {
  return (JSON.parse(out) as ThemesReport).themes;
}

function toText({ text }: { readonly text: string }): string {
  return text;
}

/** The label of the theme that an article is in. */
function themeOf(out: string, path: string): string | undefined {
  const { articles, themes } = JSON.parse(out) as ThemesReport;
  const article = articles.find((one) => one.path === path);
  return themes.find(({ id }) => id === article?.theme)?.label;
}

const corrected = ["Brisk: 2 in 2", "Clara Holt: 3 in 2", "Holt: 1 in 1"];

describe("corrections on the command line", () => {
  it("hold for the folder they lie in, with any number of threads", async () => {
    const folder = folderWith(brisk, apart);
    expect(await actorsIn(folder)).toEqual(corrected);
    expect(await actorsIn(folder, "--jobs", "3")).toEqual(corrected);
    const all = async (jobs: string): Promise<string> =>
      (await commandLine.run(["analyze", folder, "--jobs", jobs])).out;
    expect(await all("2")).toBe(await all("1"));
  });

  it("are left out on demand", async () => {
    const untouched = ["Clara Holt: 4 in 3"];
    expect(await actorsIn(folderWith(brisk, apart), "--no-corrections")).toEqual(untouched);
  });

  it("are about their own folder where a call names several", async () => {
    const other = writeFiles(useTemporaryFolder(), { "other.seed": "Clara Holt spoke." });
    const nobody = { kind: "notAnActor", names: ["Clara Holt", "Holt"] };
    expect(await actorsIn(folderWith(nobody), other)).toEqual(["Clara Holt: 1 in 1"]);
  });

  it("are never served from facts that were kept under others", async () => {
    const cache = useTemporaryFolder();
    const folder = folderWith(brisk, apart);
    expect(await actorsIn(folder, "--cache", cache, "--no-corrections")).toHaveLength(1);
    expect(await actorsIn(folder, "--cache", cache)).toEqual(corrected);
    expect(await actorsIn(folder, "--cache", cache)).toEqual(corrected);
    expect(await actorsIn(folder, "--cache", cache, "--no-corrections")).toHaveLength(1);
  });

  it("of quotations hold, and are told where their words are gone", async () => {
    const article = "000_00000000000000aa.txt";
    const corrections = [
      { kind: "quotationSpeaker", words: "it is late", speaker: "Ada Lund", article },
      { kind: "notAQuotation", words: "It was early", article },
    ];
    const folder = writeFiles(useTemporaryFolder(), {
      [article]: "“It is late,” said Bo Ek. Ada Lund nodded.",
      ".seeds/corrections.json": JSON.stringify({ version: 1, corrections }),
    });
    const args = ["analyze", "--only", "quotations", "--format", "markdown", folder];
    const { out, errors } = await commandLine.run(args);
    expect(out).toContain("**Ada Lund** (direct): “It is late,”");
    expect(errors).toContain(`No quotation of ${article} has these words any more.`);
    const without = await commandLine.run([...args, "--no-corrections"]);
    expect(without.out).toContain("**Bo Ek** (direct): “It is late,”");
  });

  it("of copies, stories and furniture hold, and are told where nothing matches", async () => {
    const storm =
      "The storm broke before dawn and tore the roof off the old boat shed, where forty people had spent the night.";
    const plea = "Give the Harbour Herald five minutes and tell Clara Holt what you read.";
    const corrections = [
      { kind: "notACopy", words: storm, article: "a.seed", of: ["b.seed"] },
      { kind: "furniture", words: plea },
      { kind: "sameStory", articles: ["a.seed", "gone.seed"] },
    ];
    const folder = writeFiles(useTemporaryFolder(), {
      "a.seed": `Storm\n\n${storm}\n\n${plea}`,
      "b.seed": `News\n\nBoats are late. ${storm}`,
      ".seeds/corrections.json": JSON.stringify({ version: 1, corrections }),
    });
    const args = ["analyze", "--only", "actors,copies", folder];
    const { out, errors } = await commandLine.run(args);
    expect(JSON.parse(out)).toMatchObject({ actors: [], passages: [] });
    expect(errors).toContain("a.seed and gone.seed are one story: gone.seed is gone.");
    expect(errors.trim().split("\n")).toHaveLength(1);
    const without = await commandLine.run([...args, "--no-corrections"]);
    const found = JSON.parse(without.out) as Record<string, unknown[]>;
    expect([found["actors"], found["passages"]].map((list) => list?.length)).toEqual([2, 1]);
  });

  it("of themes hold, and are told where their articles are gone", async () => {
    const bridges = { label: "no such label", articles: ["bridge-1.seed", "bridge-2.seed"] };
    const folder = themesFolderWith(
      { kind: "themeName", theme: bridges, shown: "The crossing" },
      { kind: "inTheme", article: "herring-3.seed", theme: bridges },
      { kind: "ownTheme", name: "Gone", articles: ["gone.seed"] },
    );
    const { out, errors } = await commandLine.run(["analyze", "--only", "themes", folder]);
    expect(themeOf(out, "bridge-3.seed")).toBe("The crossing");
    expect(themeOf(out, "herring-3.seed")).toBe("The crossing");
    expect(themeOf(out, "herring-1.seed")).not.toBe("The crossing");
    expect(errors).toContain("“Gone” is a theme of gone.seed:");
    expect(errors.trim().split("\n")).toHaveLength(1);
    const without = await commandLine.run([
      ...["analyze", "--only", "themes", "--no-corrections"],
      folder,
    ]);
    expect(without.out).not.toContain("The crossing");
    expect(themeOf(without.out, "herring-3.seed")).toBe(themeOf(without.out, "herring-1.seed"));
  });

  it("about words of themes and about themes of one’s own hold", async () => {
    const folder = themesFolderWith(
      { kind: "ignoredWord", word: "herring" },
      { kind: "ownTheme", name: "Divers", articles: ["bridge-2.seed"] },
    );
    const { out, errors } = await commandLine.run(["analyze", "--only", "themes", folder]);
    expect(errors).toBe("");
    expect(themeOf(out, "bridge-2.seed")).toBe("Divers");
    const words = themesIn(out).flatMap(({ label, terms }) => [label, ...terms.map(toText)]);
    expect(words.filter((word) => /herring/i.test(word))).toEqual([]);
    const without = await commandLine.run(["analyze", "--no-corrections", folder]);
    expect(
      themesIn(without.out)
        .flatMap(({ terms }) => terms.map(toText))
        .join(),
    ).toMatch(/herring/i);
  });

  it("that match nothing or cannot be understood are told on standard error", async () => {
    const stale = { kind: "notAnActor", names: ["Orso"] };
    const { status, errors } = await commandLine.run([
      "analyze",
      folderWith(brisk, stale, { kind: "actorKind", names: [], is: "person" }),
    ]);
    expect(status).toBe(0);
    expect(errors).toContain("“Orso” is not an actor: No article writes “Orso” any more.");
    expect(errors).toMatch(/corrections\.json: an entry cannot be understood: “names”/);
    expect(errors.trim().split("\n")).toHaveLength(2);
  });

  it("in a file that cannot be read are told, and the articles are read without them", async () => {
    const folder = writeFiles(useTemporaryFolder(), {
      ...articles,
      ".seeds/corrections.json": '{ "version": 1, "corr',
    });
    const { status, errors } = await commandLine.run(["analyze", folder]);
    expect(status).toBe(1);
    expect(errors).toMatch(/corrections\.json: This is not valid JSON: see line 1\./);
  });
});
