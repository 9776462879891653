import { isNumber } from "./wordHash";
import type { Alignment } from "./alignChain";
import type { PairedWords } from "./extendMatch";

/** What an alignment has in common, counted in words. */
export interface MatchedWords {
  /** Words with a partner on the other side; of the side where there are fewer. */
  readonly matched: number;
  /** Words of the longer side. */
  readonly longer: number;
  /** Numbers without a partner; of the side where there are fewer. */
  readonly changedNumbers: number;
}

/**
 * Counts every word once, however many segments touch it: segments overlap where alignments were
 * taken together.
 */
export function countMatched(words: PairedWords, alignment: Alignment): MatchedWords {
  const { startA, endA, startB, endB, segments } = alignment;
  const a = countSide(words.a, startA, endA, rangesIn("a", segments));
  const b = countSide(words.b, startB, endB, rangesIn("b", segments));
  return {
    matched: Math.min(a.matched, b.matched),
    longer: Math.max(endA - startA, endB - startB),
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

function countSide(
  hashes: Uint32Array,
  start: number,
  end: number,
  matchedRanges: readonly WordRange[],
): { readonly matched: number; readonly changedNumbers: number } {
  let reached = start;
  let matched = 0;
  let changedNumbers = 0;
  for (const range of [...matchedRanges, { start: end, end }]) {
    for (let word = reached; word < range.start; word++) {
      if (isNumber(hashes[word] ?? 0)) changedNumbers++;
    }
    matched += Math.max(0, range.end - Math.max(range.start, reached));
    reached = Math.max(reached, range.end);
  }
  return { matched, changedNumbers };
}

/** How many places sorted half-open ranges cover together. */
export function countCovered(ranges: readonly WordRange[]): number {
  let covered = 0;
  let reached = -1;
  for (const { start, end } of ranges) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}
