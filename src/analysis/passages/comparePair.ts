import { toSpan } from "../../base/span";
import { alignPair } from "./alignPair";
import { pairWords, spanOfWord } from "./comparedArticle";
import { countCovered, countMatched, rangesIn } from "./countMatched";
import type { Alignment } from "./alignChain";
import type { PairSeeds } from "./exactRuns";
import type { ComparedArticle } from "./comparedArticle";
import type { CopyPair, Overlap, Place } from "../model/folder";

/** A copied pair before it is known which passage it belongs to. */
export type FoundCopy = Omit<CopyPair, "passage">;

/** What two articles share. */
export interface SharedText {
  /** Null where it is page furniture alone. */
  readonly overlap: Overlap | null;
  readonly copies: readonly FoundCopy[];
}

/** Compares two articles, `a` the one whose id comes first; null when they share nothing of length. */
export function comparePair(
  a: ComparedArticle,
  b: ComparedArticle,
  seeds: PairSeeds,
): SharedText | null {
  const accepted = alignPair(a, b, seeds);
  if (accepted.length === 0) return null;
  return {
    overlap: measureOverlap(a, b, accepted),
    copies: accepted.map((alignment) => toCopy(a, b, alignment)),
  };
}

function measureOverlap(
  a: ComparedArticle,
  b: ComparedArticle,
  alignments: readonly Alignment[],
): Overlap | null {
  const segments = alignments.flatMap((alignment) => alignment.segments);
  const sharedA = countCovered(rangesIn("a", segments), a.furniture);
  const sharedB = countCovered(rangesIn("b", segments), b.furniture);
  if (sharedA + sharedB === 0) return null;
  return {
    a: a.id,
    b: b.id,
    ofA: sharedA / (a.words.count || 1),
    ofB: sharedB / (b.words.count || 1),
  };
}

function toCopy(a: ComparedArticle, b: ComparedArticle, alignment: Alignment): FoundCopy {
  const { all, own } = countMatched(pairWords(a, b), alignment);
  const furnitureWords = all.matched - own.matched;
  // Where the page alone is shared, what differs in it counts; else only what the articles say.
  const compared = own.matched > 0 ? own : all;
  const changedWords = compared.longer - compared.matched;
  return {
    a: toPlace(a, alignment.startA, alignment.endA),
    b: toPlace(b, alignment.startB, alignment.endB),
    matchedWords: all.matched,
    ...(furnitureWords > 0 && { furnitureWords }),
    changedWords,
    matched: all.matched / (all.matched + changedWords),
  };
}

function toPlace(article: ComparedArticle, first: number, end: number): Place {
  const span = toSpan(spanOfWord(article, first).start, spanOfWord(article, end - 1).end);
  return { article: article.id, span };
}
