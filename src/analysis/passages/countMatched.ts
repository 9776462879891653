import type { Alignment } from "./alignChain";

/** Words of each side of an alignment that have a partner on the other. */
export interface MatchedWords {
  readonly a: number;
  readonly b: number;
}

/**
 * Counts every word once, however many segments touch it: segments overlap where alignments were
 * taken together.
 */
export function countMatched(alignment: Alignment): MatchedWords {
  return {
    a: countCovered(alignment.segments.map(({ a, length }) => ({ start: a, end: a + length }))),
    b: countCovered(alignment.segments.map(({ b, length }) => ({ start: b, end: b + length }))),
  };
}

/** How many places a set of half-open ranges covers together. */
export function countCovered(ranges: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let reached = -1;
  for (const { start, end } of ranges.toSorted((x, y) => x.start - y.start)) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}
