import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import { randomArticle, randomNumbers } from "./randomArticles";
import type { Corpus } from "../../../src/analysis/index";

/** A corpus of these texts, taken in in this order. */
function corpusOf(texts: ReadonlyMap<string, string>): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of texts) corpus.update(id, analyzeArticle(text));
  return corpus;
}

/** Everything a corpus answers, as plain data. */
function everything(corpus: Corpus): unknown {
  const { actors, passages, copies, overlaps, themes } = corpus.findings();
  const related = corpus.articles.flatMap((id) =>
    (corpus.facts(id)?.blocks ?? []).map(({ span }) => corpus.related(id, span)),
  );
  return structuredClone({
    ids: corpus.articles,
    actors,
    passages,
    copies,
    overlaps,
    themes,
    related,
  });
}

const north =
  "The ferry sails at nine.\n\nAna Ruiz will steer it, the harbour board said on Monday.";
const south = "Nobody wants the old swing bridge, Tomas Berg said in Porto on Tuesday morning.";

describe("createCorpus", () => {
  it("tells what an update changed", () => {
    const corpus = createCorpus();
    expect(corpus.update("north", analyzeArticle(north)).added).toEqual(["north"]);
    expect(corpus.update("north", analyzeArticle(south)).changed).toEqual(["north"]);
    expect(corpus.remove("north").removed).toEqual(["north"]);
    expect(corpus.articles).toEqual([]);
  });

  it("finds nothing changed by the same article again or by removing a stranger", () => {
    const corpus = corpusOf(new Map([["north", north]]));
    const before = corpus.findings();
    const nothing = { added: [], changed: [], removed: [] };
    expect(corpus.update("north", analyzeArticle(north))).toEqual(nothing);
    expect(corpus.remove("south")).toEqual(nothing);
    expect(corpus.findings()).toBe(before);
  });

  it("sees a change that moves no word", () => {
    const corpus = corpusOf(new Map([["north", north]]));
    expect(corpus.update("north", analyzeArticle(` ${north}`)).changed).toEqual(["north"]);
  });

  it("answers which actor of the folder an article's actor is", () => {
    const corpus = corpusOf(new Map([["north", north]]));
    const names = corpus.facts("north")?.actors.map(({ name }) => name) ?? [];
    expect(names).toContain("Ana Ruiz");
    expect(corpus.actorOf("north", names.indexOf("Ana Ruiz"))?.name).toBe("Ana Ruiz");
    expect(corpus.actorOf("north", 99)).toBeUndefined();
    expect(corpus.actorOf("south", 0)).toBeUndefined();
  });

  it("stands an empty folder and articles without words", () => {
    const corpus = corpusOf(new Map([["blank", " \n\n "]]));
    expect(corpus.findings().copies).toEqual([]);
    expect(corpus.related("blank", { start: 0, end: 3 })).toEqual([]);
    expect(createCorpus().findings().themes).toEqual([]);
  });

  it.each([1, 2, 3])("equals a corpus built from scratch after any edits (seed %i)", (seed) => {
    const random = randomNumbers(seed);
    const texts = new Map<string, string>();
    const corpus = createCorpus();
    for (let step = 0; step < 60; step++) {
      const id = `article-${String(random(24))}`;
      if (random(4) === 0) {
        texts.delete(id);
        corpus.remove(id);
      } else {
        const text = randomArticle(random);
        texts.set(id, text);
        corpus.update(id, analyzeArticle(text));
      }
      if (step % 10 === 9) expect(everything(corpus)).toEqual(everything(corpusOf(texts)));
    }
  });

  it("answers the same whatever the order in which articles came", () => {
    const random = randomNumbers(7);
    const texts = Array.from(
      { length: 40 },
      (_, index) => [`article-${String(index)}`, randomArticle(random)] as const,
    );
    const turned = new Map(texts.toReversed());
    expect(everything(corpusOf(turned))).toEqual(everything(corpusOf(new Map(texts))));
  });
});
