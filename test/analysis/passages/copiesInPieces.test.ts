import { describe, expect, it } from "vitest";
import { CopyIndex } from "../../../src/analysis/passages/copyIndex";
import { countPieces } from "../../support/pieces";
import type { WordTable } from "../../../src/analysis/model/words";

const wordsOfArticle = 50_000;

/** Words that no other article has. */
function makeWords(article: number): WordTable {
  const starts = Uint32Array.from({ length: wordsOfArticle }, (_, word) => 6 * word);
  const hashes = starts.map((start) => Math.imul(start + article * 1_000_003, 0x9e3779b1));
  return { count: wordsOfArticle, hashes, starts, ends: starts.map((start) => start + 5) };
}

function piecesFor(articles: number): number {
  const ids = [...Array(articles).keys()];
  const index = new CopyIndex(ids.map((id) => ({ id: String(id), words: makeWords(id) })));
  return countPieces(index.copiesInSteps());
}

describe("looking for copies in a large folder", () => {
  it("takes more pieces for more words, also before any two articles are compared", () => {
    expect(piecesFor(80)).toBeGreaterThan(2.5 * piecesFor(20));
  });
});
