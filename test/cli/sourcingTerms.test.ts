import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();

/** A folder with articles, and a file of terms beside it. */
function folderWith(terms: unknown): { readonly folder: string; readonly terms: string } {
  const home = writeFiles(useTemporaryFolder(), {
    "news/a.seed": "Market watchers shrugged. Residents said the quay is safe.",
    "news/b.seed": "Clara Holt told Tide & Co that the quay is safe.",
    "terms.json": typeof terms === "string" ? terms : JSON.stringify(terms),
  });
  return { folder: join(home, "news"), terms: join(home, "terms.json") };
}

/** `kind: words` of every source in the report. */
async function sourcesIn(...args: readonly string[]): Promise<string[]> {
  const { out } = await commandLine.run(["analyze", "--only", "sources", ...args]);
  const report = JSON.parse(out) as {
    articles: readonly { sources: readonly { kind: string; text: string }[] }[];
  };
  return report.articles.flatMap(({ sources }) =>
    sources.map(({ kind, text }) => `${kind}: ${text}`),
  );
}

const terms = {
  vagueTerms: ["market watchers"],
  outlets: ["Tide & Co"],
  allowedTerms: ["residents"],
};

describe("a reader’s own terms on the command line", () => {
  it("count as they do in the editor, with any number of threads", async () => {
    const given = folderWith(terms);
    expect(await sourcesIn(given.folder)).toEqual(["vague: Residents said"]);
    const expected = ["vague: Market watchers", "outlet: Tide & Co"];
    expect(await sourcesIn(given.folder, "--terms", given.terms)).toEqual(expected);
    expect(await sourcesIn(given.folder, "--terms", given.terms, "--jobs", "2")).toEqual(expected);
  });

  it("are part of what a cache keeps facts by", async () => {
    const given = folderWith(terms);
    const cache = useTemporaryFolder();
    const plain = ["vague: Residents said"];
    expect(await sourcesIn(given.folder, "--cache", cache)).toEqual(plain);
    expect(await sourcesIn(given.folder, "--cache", cache, "--terms", given.terms)).toHaveLength(2);
    expect(await sourcesIn(given.folder, "--cache", cache)).toEqual(plain);
  });

  it.each([
    ["{", /no JSON/],
    ["[]", /an object with lists/],
    [{ vague: ["people"] }, /does not know 'vague'; it takes vagueTerms, outlets, allowedTerms/],
    [{ outlets: "Tide & Co" }, /'outlets' must be a list of words/],
  ])("explain what is wrong with their file: %j", async (content, words) => {
    const given = folderWith(content);
    const call = await commandLine.run(["analyze", given.folder, "--terms", given.terms]);
    expect(call.status).toBe(2);
    expect(call.errors).toMatch(words);
  });

  it("explain that their file is missing", async () => {
    const { folder } = folderWith({});
    const call = await commandLine.run(["analyze", folder, "--terms", join(folder, "none.json")]);
    expect(call.status).toBe(2);
    expect(call.errors).toMatch(/--terms .*none\.json: /);
  });
});
