import { compareText } from "../../base/compare";
import { alignPair } from "./alignPair";
import { visitArticlePairs } from "./articlePairs";
import { countCovered, countMatched, rangesIn } from "./countMatched";
import { sortFingerprints } from "./fingerprints";
import { groupPassages } from "./groupPassages";
import { findSeeds } from "./seeds";
import { poolWords } from "./wordPool";
import type { Alignment } from "./alignChain";
import type { PairedWords } from "./extendMatch";
import type { SeededPair } from "./articlePairs";
import type { ArticleWords } from "./wordPool";
import type { CopyPair, FoundPassage, Overlap, Place } from "../model/folder";

/** Everything that stands in more than one article. */
export interface Copies {
  readonly copies: readonly CopyPair[];
  readonly passages: readonly FoundPassage[];
  readonly overlaps: readonly Overlap[];
}

/** A copied pair before it is known which passage it belongs to. */
export type FoundCopy = Omit<CopyPair, "passage">;

/**
 * Finds the passages that articles share, word for word or edited, with their exact ranges:
 * fingerprints make seeds, seeds grow into runs, runs into chains, chains into aligned stretches.
 * The answer does not depend on the order of `articles`.
 */
export function findCopies(articles: readonly ArticleWords[]): Copies {
  const sorted = articles.toSorted((x, y) => compareText(x.id, y.id));
  const pool = poolWords(sorted);
  const found: FoundCopy[] = [];
  const overlaps: Overlap[] = [];
  visitArticlePairs(pool, findSeeds(pool, sortFingerprints(sorted, pool)), (pair) => {
    const a = sorted[pair.articleA]?.words;
    const b = sorted[pair.articleB]?.words;
    const accepted = a && b ? alignPair(a, b, pair) : [];
    if (!a || !b) return;
    const words = { a: a.hashes, b: b.hashes };
    if (accepted.length === 0) return;
    overlaps.push(measureOverlap(sorted, pair, accepted));
    for (const alignment of accepted) found.push(toCopy(sorted, words, pair, alignment));
  });
  return { ...groupPassages(found), overlaps };
}

function toCopy(
  articles: readonly ArticleWords[],
  pairedWords: PairedWords,
  { articleA, articleB }: SeededPair,
  alignment: Alignment,
): FoundCopy {
  const { matched: matchedWords, longer: words } = countMatched(pairedWords, alignment);
  return {
    a: toPlace(articles, articleA, alignment.startA, alignment.endA),
    b: toPlace(articles, articleB, alignment.startB, alignment.endB),
    matchedWords,
    changedWords: words - matchedWords,
    matched: matchedWords / words,
  };
}

function toPlace(
  articles: readonly ArticleWords[],
  index: number,
  start: number,
  end: number,
): Place {
  const article = articles[index];
  return {
    article: article?.id ?? "",
    span: {
      start: article?.words.starts[start] ?? 0,
      end: article?.words.ends[end - 1] ?? 0,
    },
  };
}

function measureOverlap(
  articles: readonly ArticleWords[],
  { articleA, articleB }: SeededPair,
  alignments: readonly Alignment[],
): Overlap {
  const segments = alignments.flatMap((alignment) => alignment.segments);
  const matchedA = countCovered(rangesIn("a", segments));
  const matchedB = countCovered(rangesIn("b", segments));
  return {
    a: articles[articleA]?.id ?? "",
    b: articles[articleB]?.id ?? "",
    ofA: matchedA / (articles[articleA]?.words.count || 1),
    ofB: matchedB / (articles[articleB]?.words.count || 1),
  };
}
