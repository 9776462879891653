import { isNumber } from "./wordHash";
import type { Alignment } from "./alignChain";
import { countWithout, type ComparedPair, type WordPlaces } from "./comparedArticle";

/** What an alignment has in common, counted in words. */
export interface MatchedWords {
  /** Words with a partner on the other side; of the side where there are fewer. */
  readonly matched: number;
  /** Words of the longer side. */
  readonly longer: number;
  /** Numbers without a partner; of the side where there are fewer. */
  readonly changedNumbers: number;
}

/** The same for all words and for those that do not belong to the page around an article. */
export interface CountedWords {
  readonly all: MatchedWords;
  readonly own: MatchedWords;
}

/**
 * Counts every word once, however many segments touch it: segments overlap where alignments were
 * taken together.
 */
export function countMatched(words: ComparedPair, alignment: Alignment): CountedWords {
  const ranges = {
    a: rangesIn("a", alignment.segments),
    b: rangesIn("b", alignment.segments),
  };
  const all = countBoth(null, null, words, alignment, ranges);
  const { furnitureA, furnitureB } = words;
  if (!furnitureA && !furnitureB) return { all, own: all };
  return { all, own: countBoth(furnitureA, furnitureB, words, alignment, ranges) };
}

function countBoth(
  leftOutA: WordPlaces,
  leftOutB: WordPlaces,
  words: ComparedPair,
  { startA, endA, startB, endB }: Alignment,
  ranges: { readonly a: readonly WordRange[]; readonly b: readonly WordRange[] },
): MatchedWords {
  const a = countSide(words.a, leftOutA, { start: startA, end: endA }, ranges.a);
  const b = countSide(words.b, leftOutB, { start: startB, end: endB }, ranges.b);
  return {
    matched: Math.min(a.matched, b.matched),
    longer: Math.max(a.matched + a.unmatched, b.matched + b.unmatched),
    changedNumbers: Math.min(a.changedNumbers, b.changedNumbers),
  };
}

/** Half-open, in words. */
interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Where segments lie in one of the two articles, by start. */
export function rangesIn(side: "a" | "b", segments: Alignment["segments"]): readonly WordRange[] {
  return segments
    .map((segment) => ({ start: segment[side], end: segment[side] + segment.length }))
    .sort((x, y) => x.start - y.start);
}

/** One side of an alignment, in words. */
interface CountedSide {
  readonly matched: number;
  readonly unmatched: number;
  readonly changedNumbers: number;
}

/** @param leftOut words that do not count. */
function countSide(
  hashes: Uint32Array,
  leftOut: WordPlaces,
  { start, end }: WordRange,
  matchedRanges: readonly WordRange[],
): CountedSide {
  let reached = start;
  let matched = 0;
  let unmatched = 0;
  let changedNumbers = 0;
  for (const range of [...matchedRanges, { start: end, end }]) {
    for (; reached < range.start; reached++) {
      if (leftOut && countWithout(leftOut, reached, reached + 1) === 0) continue;
      unmatched++;
      if (isNumber(hashes[reached] ?? 0)) changedNumbers++;
    }
    matched += countWithout(leftOut, reached, range.end);
    reached = Math.max(reached, range.end);
  }
  return { matched, unmatched, changedNumbers };
}

/**
 * How many places sorted half-open ranges cover together.
 * @param leftOut places that do not count.
 */
export function countCovered(ranges: readonly WordRange[], leftOut: WordPlaces): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of ranges) {
    covered += countWithout(leftOut, Math.max(start, reached), end);
    reached = Math.max(reached, end);
  }
  return covered;
}
