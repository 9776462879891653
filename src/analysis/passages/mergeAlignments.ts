import type { Alignment } from "./alignChain";

/** Alignments of the same two articles no further apart than this, in words, are one. */
const mergeGap = 60;
/** Alignments looked back at, which bounds the work on repetitive text. */
const lookBack = 64;

/**
 * Takes alignments of two articles as one where they lie close together in both, in any order: a
 * passage whose sentences were moved about is still one passage.
 */
export function mergeAlignments(alignments: readonly Alignment[]): readonly Alignment[] {
  let merged = alignments;
  for (;;) {
    const next = mergeOnce(merged);
    if (next.length === merged.length) return next;
    merged = next;
  }
}

function mergeOnce(alignments: readonly Alignment[]): readonly Alignment[] {
  const merged: Alignment[] = [];
  for (const alignment of alignments.toSorted(
    (x, y) => x.startA - y.startA || x.startB - y.startB,
  )) {
    const near = findNear(merged, alignment);
    const other = merged[near];
    if (other) merged[near] = join(other, alignment);
    else merged.push(alignment);
  }
  return merged;
}

function findNear(merged: readonly Alignment[], alignment: Alignment): number {
  for (let at = merged.length - 1; at >= 0 && at >= merged.length - lookBack; at--) {
    const other = merged[at];
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

function join(x: Alignment, y: Alignment): Alignment {
  return {
    startA: Math.min(x.startA, y.startA),
    endA: Math.max(x.endA, y.endA),
    startB: Math.min(x.startB, y.startB),
    endB: Math.max(x.endB, y.endB),
    segments: [...x.segments, ...y.segments],
  };
}
