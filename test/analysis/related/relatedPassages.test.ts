import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus, type Corpus } from "../../../src/analysis/index";
import { bridge, herring, lighthouse } from "../themes/invented";

type Folder = Readonly<Record<string, string>>;

function corpusOf(folder: Folder): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  return corpus;
}

/** What the paragraph that holds `words` leads to, as `article: first words (reason)`. */
function relatedTo(folder: Folder, from: string, words: string, limit?: number): readonly string[] {
  const corpus = corpusOf(folder);
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

  it("shows one of several carriers of a text, and where the others are", () => {
    const wire = bridge["bridge-2"];
    const all = { "bridge-1": bridge["bridge-1"], "wire-1": wire, "wire-2": wire, ...herring };
    const corpus = corpusOf(all);
    const start = all["bridge-1"].indexOf("The harbour board");
    const found = corpus.related("bridge-1", { start, end: start });
    expect(found.map(({ to }) => to.article)).toEqual(["wire-1"]);
    expect(found[0]?.copies).toEqual([{ article: "wire-2", span: found[0]?.to.span }]);
  });

  it("tells of no other carriers where the reader's own article is one", () => {
    const wire = bridge["bridge-2"];
    const own = `${bridge["bridge-1"]}\n\n${wire}`;
    const corpus = corpusOf({ own, "wire-1": wire, "wire-2": wire, ...herring });
    const start = own.indexOf("The harbour board");
    const found = corpus.related("own", { start, end: start });
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ copies }) => copies)).toEqual([]);
  });

  it("never leads to an article that says nothing but the same words", () => {
    const note = "Divers replace timber piles of the swing bridge.";
    expect(
      relatedTo({ ...folder, "a-note": note, "b-note": note }, "a-note", "Divers"),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^b-note/)]));
  });

  it("leads nowhere by a word that anybody may use", () => {
    const passing = "The harbour of Lunde was quiet.\n\nSnow fell on the roofs of the old town.";
    expect(relatedTo({ ...folder, passing }, "passing", "The harbour of Lunde")).toEqual([]);
  });

  it("names a body once, and no title or other word that anybody may use beside it", () => {
    const dredging = {
      a: "Dredger stuck\n\nThe National Dredging Agency (NDA) fined a Lunde skipper on the sandbar.\n\nThe NDA president said Lunde and its sandbar need the National Dredging Agency.",
      b: "Sandbar grows\n\nThe National Dredging Agency (NDA) measured the sandbar off Lunde.\n\nPresident Oda Brekke of the NDA said the sandbar grows; the National Dredging Agency will dig at Lunde.",
    };
    const found = relatedTo({ ...folder, ...dredging }, "a", "The NDA president");
    expect(found[0]).toMatch(/^b: .*National Dredging Agency/);
    expect(found[0]).toMatch(/sandbar/);
    expect(found[0]).not.toMatch(/, NDA|NDA,|president|said/i);
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
