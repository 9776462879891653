import type { Alignment } from "./alignChain";

/** Alignments of the same two articles no further apart than this, in words, are one. */
const mergeGap = 60;
/** Alignments looked back at, which bounds the work on repetitive text. */
const lookBack = 64;

/** Alignments taken as one, and what they are one by one. */
export interface MergedAlignment {
  readonly whole: Alignment;
  readonly parts: readonly Alignment[];
}

/**
 * Takes alignments of two articles as one where they lie close together in both, in any order: a
 * passage whose sentences were moved about is still one passage.
 */
export function mergeAlignments(alignments: readonly Alignment[]): readonly MergedAlignment[] {
  let merged: readonly MergedAlignment[] = alignments.map((whole) => ({ whole, parts: [whole] }));
  for (;;) {
    const next = mergeOnce(merged);
    if (next.length === merged.length) return next;
    merged = next;
  }
}

function mergeOnce(alignments: readonly MergedAlignment[]): readonly MergedAlignment[] {
  const merged: MergedAlignment[] = [];
  const inOrder = alignments.toSorted(
    ({ whole: x }, { whole: y }) => x.startA - y.startA || x.startB - y.startB,
  );
  for (const alignment of inOrder) {
    const near = findNear(merged, alignment.whole);
    const other = merged[near];
    if (other) merged[near] = join(other, alignment);
    else merged.push(alignment);
  }
  return merged;
}

function findNear(merged: readonly MergedAlignment[], alignment: Alignment): number {
  for (let at = merged.length - 1; at >= 0 && at >= merged.length - lookBack; at--) {
    const other = merged[at]?.whole;
    if (other && isNear(other, alignment)) return at;
  }
  return -1;
}

function isNear(x: Alignment, y: Alignment): boolean {
  return (
    Math.max(x.startA, y.startA) - Math.min(x.endA, y.endA) <= mergeGap &&
    Math.max(x.startB, y.startB) - Math.min(x.endB, y.endB) <= mergeGap
  );
}

function join(x: MergedAlignment, y: MergedAlignment): MergedAlignment {
  const whole = {
    startA: Math.min(x.whole.startA, y.whole.startA),
    endA: Math.max(x.whole.endA, y.whole.endA),
    startB: Math.min(x.whole.startB, y.whole.startB),
    endB: Math.max(x.whole.endB, y.whole.endB),
    runs: [...x.whole.runs, ...y.whole.runs],
    segments: [...x.whole.segments, ...y.whole.segments],
  };
  return { whole, parts: [...x.parts, ...y.parts] };
}
