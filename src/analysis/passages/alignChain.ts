import { extendMatch } from "./extendMatch";
import { matchGap } from "./matchGap";
import type { SeededPair } from "./articlePairs";
import type { Chain } from "./chainRuns";
import type { Segment } from "./extendMatch";
import type { WordPool } from "./wordPool";

/** Two aligned stretches, one of each article, and the words they share. Places in the pool. */
export interface Alignment {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  /** The exact runs it was made from. */
  readonly runs: Chain;
  /** In the order of A; several alignments taken as one may go back in B. */
  readonly segments: readonly Segment[];
}

/** Fewer shared words are never worth aligning. */
const leastSeeds = 2;

/** Aligns the stretch a chain covers and what follows on both sides; null when it is chance. */
export function alignChain(pool: WordPool, pair: SeededPair, chain: Chain): Alignment | null {
  if (chain.reduce((sum, run) => sum + run.seeds, 0) < leastSeeds) return null;
  const inner = joinRuns(pool.hashes, chain);
  const first = inner[0];
  const last = inner[inner.length - 1];
  if (!first || !last) return null;
  const left = extendMatch(pool.hashes, first.a - 1, first.b - 1, -1, {
    a: (pool.firstWords[pair.articleA] ?? 0) - 1,
    b: (pool.firstWords[pair.articleB] ?? 0) - 1,
  });
  const right = extendMatch(pool.hashes, last.a + last.length, last.b + last.length, 1, {
    a: pool.firstWords[pair.articleA + 1] ?? 0,
    b: pool.firstWords[pair.articleB + 1] ?? 0,
  });
  return coverSegments(chain, [...left.toReversed(), ...inner, ...right]);
}

/** The runs of a chain, without overlaps, and the words shared in the gaps between them. */
function joinRuns(hashes: Uint32Array, chain: Chain): readonly Segment[] {
  const segments: Segment[] = [];
  let endA = -1;
  let endB = -1;
  for (const run of chain) {
    const overlap = endA < 0 ? 0 : Math.max(0, endA - run.a, endB - run.b);
    const a = run.a + overlap;
    const b = run.b + overlap;
    if (endA >= 0)
      segments.push(...matchGap(hashes, { startA: endA, endA: a, startB: endB, endB: b }));
    segments.push({ a, b, length: run.length - overlap });
    endA = run.a + run.length;
    endB = run.b + run.length;
  }
  return segments;
}

function coverSegments(runs: Chain, segments: readonly Segment[]): Alignment | null {
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (!first || !last) return null;
  return {
    startA: first.a,
    endA: last.a + last.length,
    startB: first.b,
    endB: last.b + last.length,
    runs,
    segments,
  };
}
