import { extendMatch } from "./extendMatch";
import { isPromising } from "./isPromising";
import { matchGap } from "./matchGap";
import type { Chain } from "./chainRuns";
import type { PairedWords, Segment } from "./extendMatch";

/** Two aligned stretches, one of each article, and the words they share. Places in the words of each. */
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

/** Chains with fewer seeds are chance, unless the one is rare. */
const leastSeeds = 2;

/**
 * Aligns the stretch a chain covers and what follows on both sides; null when it is chance.
 * @param isSure whether more of the two articles is known to be shared.
 */
export function alignChain(words: PairedWords, chain: Chain, isSure = false): Alignment | null {
  if (!isWorthAligning(words, chain, isSure)) return null;
  const inner = joinRuns(words, chain);
  const first = inner[0];
  const last = inner[inner.length - 1];
  if (!first || !last) return null;
  const left = extendMatch(words, first.a - 1, first.b - 1, -1);
  const right = extendMatch(words, last.a + last.length, last.b + last.length, 1);
  return coverSegments(chain, [...left, ...inner, ...right]);
}

/** So many words in the same runs need no second look before they are aligned. */
const manyWords = 14;

/** Nearly all chains are turns of phrase: those must cost next to nothing. */
function isWorthAligning(words: PairedWords, chain: Chain, isSure: boolean): boolean {
  let seeds = 0;
  let length = 0;
  let isRare = false;
  for (const run of chain) {
    seeds += run.seeds;
    length += run.length;
    isRare ||= run.rare;
  }
  if (seeds < leastSeeds && !isRare) return false;
  return isSure || length >= manyWords || chain.some((run) => isPromising(words, run));
}

/** The runs of a chain, without overlaps, and the words shared in the gaps between them. */
function joinRuns(words: PairedWords, chain: Chain): readonly Segment[] {
  const segments: Segment[] = [];
  let endA = -1;
  let endB = -1;
  for (const run of chain) {
    const overlap = endA < 0 ? 0 : Math.max(0, endA - run.a, endB - run.b);
    const a = run.a + overlap;
    const b = run.b + overlap;
    if (endA >= 0)
      segments.push(...matchGap(words, { startA: endA, endA: a, startB: endB, endB: b }));
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
