import { compareText } from "../../base/compare";
import { alignChain } from "./alignChain";
import { visitArticlePairs } from "./articlePairs";
import { chainRuns } from "./chainRuns";
import { countCovered, countMatched } from "./countMatched";
import { findRuns } from "./exactRuns";
import { takeFingerprints } from "./fingerprints";
import { groupPassages } from "./groupPassages";
import { mergeAlignments } from "./mergeAlignments";
import { findSeeds } from "./seeds";
import { poolWords } from "./wordPool";
import type { Alignment } from "./alignChain";
import type { Chain } from "./chainRuns";
import type { SeededPair } from "./articlePairs";
import type { ArticleWords, WordPool } from "./wordPool";
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
  visitArticlePairs(pool, findSeeds(pool, takeFingerprints(pool)), (pair) => {
    const accepted = alignPair(pool, pair);
    if (accepted.length === 0) return;
    overlaps.push(measureOverlap(sorted, pair, accepted));
    for (const alignment of accepted) found.push(toCopy(pool, sorted, pair, alignment));
  });
  return { ...groupPassages(found), overlaps };
}

/** An alignment is a copy from this many matched words on, squared, by words of its longer side. */
const leastStrength = 11;

/** The stretches two articles share, by start in A, then in B. */
function alignPair(pool: WordPool, pair: SeededPair): readonly Alignment[] {
  const align = (chain: Chain): Alignment | readonly Alignment[] =>
    alignChain(pool, pair, chain) ?? [];
  const chained = chainRuns(findRuns(pool, pair)).flatMap(align);
  return mergeAlignments(chained).flatMap(({ whole, parts }) => {
    if (isCopy(whole)) return whole;
    // A sentence that one article repeats, or a formula at some distance, makes a weak whole of
    // strong parts; and a run that is long enough by itself must never be lost.
    return parts.flatMap((part) =>
      isCopy(part) ? part : part.runs.flatMap((run) => align([run])).filter(isCopy),
    );
  });
}

function isCopy(alignment: Alignment): boolean {
  const { a, b } = countMatched(alignment);
  return Math.min(a, b) ** 2 / longerSide(alignment) >= leastStrength;
}

function longerSide({ startA, endA, startB, endB }: Alignment): number {
  return Math.max(endA - startA, endB - startB);
}

function toCopy(
  pool: WordPool,
  articles: readonly ArticleWords[],
  { articleA, articleB }: SeededPair,
  alignment: Alignment,
): FoundCopy {
  const counts = countMatched(alignment);
  const matchedWords = Math.min(counts.a, counts.b);
  const words = longerSide(alignment);
  return {
    a: toPlace(pool, articles, articleA, alignment.startA, alignment.endA),
    b: toPlace(pool, articles, articleB, alignment.startB, alignment.endB),
    matchedWords,
    changedWords: words - matchedWords,
    matched: matchedWords / words,
  };
}

function toPlace(
  pool: WordPool,
  articles: readonly ArticleWords[],
  index: number,
  start: number,
  end: number,
): Place {
  const article = articles[index];
  const first = pool.firstWords[index] ?? 0;
  return {
    article: article?.id ?? "",
    span: {
      start: article?.words.starts[start - first] ?? 0,
      end: article?.words.ends[end - 1 - first] ?? 0,
    },
  };
}

function measureOverlap(
  articles: readonly ArticleWords[],
  { articleA, articleB }: SeededPair,
  alignments: readonly Alignment[],
): Overlap {
  const segments = alignments.flatMap((alignment) => alignment.segments);
  const matchedA = countCovered(segments.map(({ a, length }) => ({ start: a, end: a + length })));
  const matchedB = countCovered(segments.map(({ b, length }) => ({ start: b, end: b + length })));
  return {
    a: articles[articleA]?.id ?? "",
    b: articles[articleB]?.id ?? "",
    ofA: matchedA / (articles[articleA]?.words.count || 1),
    ofB: matchedB / (articles[articleB]?.words.count || 1),
  };
}
