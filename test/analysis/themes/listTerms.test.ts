import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis/index";
import { fillerWords, stopWords } from "../../../src/analysis/lexicon/en/stopWords";
import { termBook } from "../../../src/analysis/themes/termBook";
import { usesInBlock } from "../../../src/analysis/themes/usesInBlock";
import { writtenTerms } from "../../../src/analysis/themes/writtenTerms";
import { wordFrequencies } from "../../../src/analysis/lexicon/en/wordFrequencies";

/** The terms of an article as `key` or, for names, `[key]`, with their uses. */
function termsOf(text: string): Readonly<Record<string, number>> {
  const { terms, actorTerms, uses } = analyzeArticle(text).terms;
  const names = new Set(actorTerms);
  const counts: Record<string, number> = {};
  for (const use of uses) {
    const key = termBook.keyOf(terms[use] ?? 0);
    const shown = names.has(use) ? `[${key}]` : key;
    counts[shown] = (counts[shown] ?? 0) + 1;
  }
  return counts;
}

describe("listTerms", () => {
  it("counts content words in the singular, without grammar and filler", () => {
    expect(termsOf("The ferries, they said, will not sail; a ferry was damaged.")).toEqual({
      ferry: 2,
      sail: 1,
      damaged: 1,
    });
  });

  it("counts a phrase that the article repeats or whose words are both rare", () => {
    const terms = termsOf("The city council met. Members of the city-council saw slack moorings.");
    expect(terms["city council"]).toBe(2);
    expect(terms["slack mooring"]).toBe(1);
    expect(termsOf("The city council met.")["city council"]).toBeUndefined();
  });

  it("makes no phrase across a mark or out of half a compound", () => {
    const text = "Quay, ferry. Quay, ferry. A twin-hull trimaran, a twin-hull trimaran.";
    expect(Object.keys(termsOf(text)).filter((key) => key.includes(" "))).toEqual(["twin hull"]);
  });

  it("counts an actor under one name, whatever form it takes", () => {
    const terms = termsOf("Ana Ruiz spoke in town. Ruiz was calm, and Ms. Ruiz left early.");
    expect(terms["[name:ana ruiz]"]).toBe(3);
  });

  it("leaves page furniture and bylines out", () => {
    const terms = termsOf(
      "The ferry sank off the coast, crews said.\n\nPopular posts from this blog",
    );
    expect(terms["popular"]).toBeUndefined();
    expect(terms["ferry"]).toBe(1);
  });

  it("says in which block a term is used", () => {
    const { blocks, terms } = analyzeArticle("A ferry sank.\n\nThe ferry was old.\n\nIt is.");
    const written = writtenTerms(terms);
    const used = blocks.map((_, block) =>
      Array.from(usesInBlock(terms, block), (use) => written[use]),
    );
    expect(used).toEqual([["ferry", "ferry sank", "sank"], ["ferry"], []]);
  });
});

describe("the word tables", () => {
  const frequencies = Object.values(wordFrequencies).flatMap(({ nouns, others }) => [
    ...nouns,
    ...others,
  ]);
  it.each([
    ["stop words", stopWords],
    ["filler words", fillerWords],
    ["word frequencies", frequencies],
  ])("%s are folded and stand once", (_, words) => {
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("keep stop words and filler apart", () => {
    expect(fillerWords.filter((word) => stopWords.includes(word))).toEqual([]);
  });
});
