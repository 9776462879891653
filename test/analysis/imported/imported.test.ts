import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import type { Correction, Corpus } from "../../../src/analysis/index";
import { countInOrder } from "../../../src/analysis/imported/countInOrder";
import {
  importedLines,
  parseImported,
  type ImportedPassages,
} from "../../../src/analysis/imported/importedFile";
import { hashText } from "../../../src/base/hash";

const storm =
  "The storm broke over the northern islands before dawn and tore the roof off the old boat shed, where forty people had spent the night.";
/** Too few words in common for Seed Reader to take it for a copy by itself. */
const short = "Nobody on the quay 😀 was hurt.";

/** So many other words that what stands around them is not one passage. */
const between = Array.from({ length: 80 }, (_, index) => `other${String(index)}`).join(" ");

const articles = {
  "a.txt": `Storm\n\n${storm}\n\nThe mayor spoke. ${short}`,
  "b.txt": `News 😀😀\n\nBoats are late. ${storm}\n\n${between}\n\n${short} More soon.`,
  "c.txt": `Weather\n\nIt is dry in the south. ${short}`,
};
type Folder = Readonly<Record<string, string>>;

/** Imported passages: the places of some words in some articles. */
function imported(folder: Folder, ...passages: (readonly [string, string])[][]): ImportedPassages {
  return {
    kind: "read",
    articles: new Map(
      Object.entries(folder).map(([path, text]) => [
        path,
        { length: text.length, hash: hashText(text) },
      ]),
    ),
    passages: passages.map((places) =>
      places.map(([path, words]) => {
        const start = (folder[path] ?? "").indexOf(words);
        return { path, start, end: start + words.length };
      }),
    ),
  };
}

function corpusOf(
  folder: Folder,
  carried: ImportedPassages,
  corrections: readonly Correction[] = [],
): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  corpus.carry([{ imported: carried, pathOf: (id) => id }]);
  corpus.correct([{ corrections, pathOf: (id) => id }]);
  return corpus;
}

/** Every passage as its places with their first word and who has found it. */
function passages(...asked: Parameters<typeof corpusOf>): string[] {
  const [folder] = asked;
  return corpusOf(...asked)
    .findings()
    .passages.map(({ places, passim = "own", kind }) => {
      const shown = places.map(({ article, span }) => {
        const words = (folder[article] ?? "").slice(span.start, span.end).split(" ");
        return `${article} ${words[0] ?? ""} … ${words.at(-1) ?? ""}`;
      });
      return `${shown.join(" | ")} (${passim}, ${kind})`;
    });
}

const stormPlaces = "a.txt The … night | b.txt The … night";

describe("passages that passim has found", () => {
  it("stand beside the own ones, as whole words", () => {
    // Cut between letters, as passim does.
    const cut = short.slice(2, -1);
    const given = imported(articles, [
      ["a.txt", cut],
      ["c.txt", cut],
    ]);
    expect(passages(articles, given)).toEqual([
      `${stormPlaces} (own, identical)`,
      "a.txt Nobody … hurt | c.txt Nobody … hurt (alone, identical)",
    ]);
  });

  it("are one with the own ones where the ranges are the same", () => {
    const given = imported(articles, [
      ["a.txt", storm.slice(4)],
      ["b.txt", storm.slice(4)],
    ]);
    expect(passages(articles, given)).toEqual([`${stormPlaces} (too, identical)`]);
    const { copies } = corpusOf(articles, given).findings();
    expect(copies.map(({ passim }) => passim)).toEqual(["too"]);
  });

  it("but not where they are a part of them", () => {
    const half = storm.split(" ").slice(0, 9).join(" ");
    const given = imported(articles, [
      ["a.txt", half],
      ["b.txt", half],
    ]);
    expect(passages(articles, given)).toEqual([
      "a.txt The … dawn | b.txt The … dawn (alone, identical)",
      `${stormPlaces} (own, identical)`,
    ]);
  });

  it("count as held by the other article", () => {
    const two = { "a.txt": short, "b.txt": `So it was. ${short}` };
    const given = imported(two, [
      ["a.txt", short],
      ["b.txt", short],
    ]);
    expect(corpusOf(two, given).findings().overlaps).toMatchObject([{ a: "a.txt", ofA: 1 }]);
    expect(corpusOf(two, imported(two)).findings().overlaps).toEqual([]);
  });

  it("can be corrected like others", () => {
    const given = imported(articles, [
      ["a.txt", short],
      ["c.txt", short],
    ]);
    const corrections: Correction[] = [{ kind: "notACopy", words: short }];
    expect(passages(articles, given, corrections)).toEqual([`${stormPlaces} (own, identical)`]);
  });

  it("do not hold in an article that has changed since, which is told", () => {
    const given = imported(
      articles,
      [
        ["a.txt", short],
        ["c.txt", short],
      ],
      [
        ["a.txt", short],
        ["b.txt", short],
      ],
    );
    const edited = { ...articles, "c.txt": `At last: ${articles["c.txt"]}` };
    expect(passages(edited, given).join()).not.toContain("c.txt");
    expect(passages(edited, given).join()).toContain("b.txt Nobody");
    expect(corpusOf(edited, given).changedSinceImport()).toEqual(["c.txt"]);
    expect(corpusOf(articles, given).changedSinceImport()).toEqual([]);
  });

  it("of many places are paired with the first and the one before only", () => {
    const many: Record<string, string> = {};
    for (let index = 100; index < 160; index++) many[`${String(index)}.txt`] = short;
    const given = imported(
      many,
      Object.keys(many).map((path) => [path, short] as const),
    );
    const { copies, passages: found } = corpusOf(many, given).findings();
    expect(found.map(({ places }) => places.length)).toEqual([60]);
    expect(copies.length).toBeLessThan(120);
  });

  it("do not depend on the order of articles", () => {
    const given = imported(articles, [
      ["c.txt", short],
      ["a.txt", short],
    ]);
    const turned = Object.fromEntries(Object.entries(articles).reverse());
    expect(passages(turned, given)).toEqual(passages(articles, given));
  });
});

describe("the file of imported passages", () => {
  const given = imported(articles, [
    ["a.txt", short],
    ["c.txt", short],
  ]);
  const text = [...importedLines(given)].join("");

  it("is read as it was written", () => {
    expect(parseImported(text)).toEqual(given);
    expect(parseImported("")).toMatchObject({ kind: "read", passages: [] });
  });

  it("that is half written, foreign or of a newer version is broken, and says where", () => {
    const [header = "", ...rest] = text.split("\n");
    const reasons = [
      text.slice(0, -9),
      "not json",
      '{"version":1}',
      [header.replace("1", "2"), ...rest].join("\n"),
      [header, '{"place":[]}'].join("\n"),
      [header, '{"places":[["a.txt",1,2]]}'].join("\n"),
      [header, '{"places":[["a.txt",-1,2],["b.txt",1,2]]}'].join("\n"),
    ].map((broken) => {
      const read = parseImported(broken);
      return read.kind === "broken" ? `${String(read.line)}: ${read.reason}` : "read";
    });
    expect(reasons).toEqual([
      "5: This is not valid JSON: is it half written?",
      "1: This is not valid JSON: is it half written?",
      "1: This is no file of imported passages; import them again.",
      "1: This file was written by a newer Seed Reader; update it to go on.",
      "2: This line is neither an article nor a passage.",
      "2: This line is neither an article nor a passage.",
      "2: This line is neither an article nor a passage.",
    ]);
  });
});

describe("words in the same order", () => {
  const words = (text: string): Uint32Array =>
    Uint32Array.from(text.split(" "), (w) => hashText(w));
  it.each([
    ["a b c d", "a b c d", 4],
    ["a b c d", "a x c d", 3],
    ["a b c d", "d c b a", 1],
    ["a b", "c d", 0],
    ["a a a", "a a", 2],
  ])("%s / %s: %i", (a, b, count) => {
    expect(countInOrder(words(a), words(b))).toBe(count);
  });
});
