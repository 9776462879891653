import { alignPair } from "./alignPair";
import { countCovered, countMatched, rangesIn } from "./countMatched";
import type { Alignment } from "./alignChain";
import type { PairSeeds } from "./exactRuns";
import type { ArticleWords } from "./wordPool";
import type { CopyPair, Overlap, Place } from "../model/folder";

/** A copied pair before it is known which passage it belongs to. */
export type FoundCopy = Omit<CopyPair, "passage">;

/** What two articles share. */
export interface SharedText {
  readonly overlap: Overlap;
  readonly copies: readonly FoundCopy[];
}

/** Compares two articles, `a` the one whose id comes first; null when they share nothing of length. */
export function comparePair(a: ArticleWords, b: ArticleWords, seeds: PairSeeds): SharedText | null {
  const accepted = alignPair(a.words, b.words, seeds);
  if (accepted.length === 0) return null;
  return {
    overlap: measureOverlap(a, b, accepted),
    copies: accepted.map((alignment) => toCopy(a, b, alignment)),
  };
}

function measureOverlap(
  a: ArticleWords,
  b: ArticleWords,
  alignments: readonly Alignment[],
): Overlap {
  const segments = alignments.flatMap((alignment) => alignment.segments);
  return {
    a: a.id,
    b: b.id,
    ofA: countCovered(rangesIn("a", segments)) / (a.words.count || 1),
    ofB: countCovered(rangesIn("b", segments)) / (b.words.count || 1),
  };
}

function toCopy(a: ArticleWords, b: ArticleWords, alignment: Alignment): FoundCopy {
  const words = { a: a.words.hashes, b: b.words.hashes };
  const { matched, longer } = countMatched(words, alignment);
  return {
    a: toPlace(a, alignment.startA, alignment.endA),
    b: toPlace(b, alignment.startB, alignment.endB),
    matchedWords: matched,
    changedWords: longer - matched,
    matched: matched / longer,
  };
}

function toPlace({ id, words }: ArticleWords, start: number, end: number): Place {
  return {
    article: id,
    span: { start: words.starts[start] ?? 0, end: words.ends[end - 1] ?? 0 },
  };
}
