import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import { bridge, herring, lighthouse } from "../themes/invented";

type Folder = Readonly<Record<string, string>>;

/** What the paragraph that holds `words` leads to, as `article: first words (reason)`. */
function relatedTo(folder: Folder, from: string, words: string, limit?: number): readonly string[] {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  const start = (folder[from] ?? "").indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return corpus.related(from, { start, end: start }, limit).map(({ to, because }) => {
    const text = (folder[to.article] ?? "").slice(to.span.start, to.span.end);
    return `${to.article}: ${text.split(" ").slice(0, 2).join(" ")} (${because.join(", ")})`;
  });
}

const folder = { ...bridge, ...herring, ...lighthouse };

describe("related", () => {
  it("leads to passages of other articles on the same matter, with the reason", () => {
    const found = relatedTo(folder, "bridge-1", "The harbour board");
    expect(found.map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["bridge-2", "bridge-3"]),
    );
    expect(found.join()).not.toMatch(/herring|lens/);
    expect(found[0]).toMatch(/swing bridge/);
  });

  it("leads nowhere from a passage that shares nothing", () => {
    expect(relatedTo(folder, "lens-1", "The museum")).toEqual([]);
  });

  it("never leads to a copy of the passage itself", () => {
    const found = relatedTo({ ...folder, copy: bridge["bridge-1"] }, "bridge-1", "The harbour");
    expect(found.filter((line) => line.startsWith("copy"))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it("never leads to page furniture", () => {
    const page = "Nothing to see here today, folks.\n\nSkip to main content\n\nPost a Comment";
    const found = relatedTo({ a: `${page}\n\nOne.`, b: `${page}\n\nTwo.` }, "a", "One");
    expect(found).toEqual([]);
  });

  it("gives as many as asked for, at most one of an article", () => {
    expect(relatedTo(folder, "bridge-1", "The harbour", 1)).toHaveLength(1);
    const articles = relatedTo(folder, "bridge-1", "The harbour").map((line) => line.split(":")[0]);
    expect(new Set(articles).size).toBe(articles.length);
  });

  it("takes a heading for the paragraph below it", () => {
    expect(relatedTo(folder, "herring-1", "Herring quota cut")).toEqual(
      relatedTo(folder, "herring-1", "Trawler owners face"),
    );
  });
});

const seeds = "../shared/seeds";
describe.skipIf(!existsSync(seeds))("the five seeds", () => {
  it("lead from the warning of 004 to 002 or 003, never to a copy within 000 and 001", () => {
    const texts = Object.fromEntries(
      readdirSync(seeds).map((name) => [
        name.slice(0, 3),
        readFileSync(`${seeds}/${name}`, "utf8"),
      ]),
    );
    expect(relatedTo(texts, "004", "The geopolitical tremors").length).toBeGreaterThan(0);
    expect(relatedTo(texts, "000", "In contrast, China").join()).not.toMatch(/001:/);
  });
});
