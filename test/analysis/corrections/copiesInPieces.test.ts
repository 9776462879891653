import { describe, expect, it } from "vitest";
import { rejectCopies } from "../../../src/analysis/corrections/copiesByHand";
import { mergeCopies } from "../../../src/analysis/imported/mergeCopies";
import { groupPassages } from "../../../src/analysis/passages/groupPassages";
import { countPieces } from "../../support/pieces";
import type { WordedArticle } from "../../../src/analysis/corrections/copiesLeft";
import type { ScopedCorrections } from "../../../src/analysis/corrections/scoped";
import type { FoundCopy } from "../../../src/analysis/passages/comparePair";
import type { Copies } from "../../../src/analysis/passages/findCopies";

const nothing = new Uint32Array(0);
const words = { count: 0, hashes: nothing, starts: nothing, ends: nothing };
const scopes: readonly ScopedCorrections[] = [
  { pathOf: (id) => id, corrections: [{ kind: "notACopy", words: "the night ferry" }] },
];

/** Articles of which each shares a passage with the next. */
function makeFolder(size: number): readonly [readonly WordedArticle[], Copies] {
  const articles = Array.from({ length: size }, (_, at) => ({ id: String(1e6 + at), words }));
  const found = articles.slice(1).map(({ id }, at) => pairOf(String(1e6 + at), id, 0));
  return [articles, { ...groupPassages(found), overlaps: [] }];
}

function pairOf(a: string, b: string, start: number): FoundCopy {
  const span = { start, end: start + 50 };
  return {
    ...{ a: { article: a, span }, b: { article: b, span } },
    ...{ matchedWords: 10, changedWords: 0, matched: 1 },
  };
}

describe("copies of a large folder", () => {
  it("are rejected in more pieces than those of a small one", () => {
    const pieces = (size: number): number => {
      const [articles, copies] = makeFolder(size);
      return countPieces(rejectCopies(copies, articles, scopes));
    };
    expect(pieces(20_000)).toBeGreaterThan(3 * pieces(5000));
  });

  it("are put together with imported ones in more pieces, too", () => {
    const pieces = (size: number): number => {
      const [articles, copies] = makeFolder(size);
      const imported = [pairOf("1000000", "1000001", 100)];
      return countPieces(mergeCopies(copies, imported, articles));
    };
    expect(pieces(20_000)).toBeGreaterThan(3 * pieces(5000));
  });
});
