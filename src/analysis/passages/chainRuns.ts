import type { Run } from "./exactRuns";

/** Runs in the same order in both articles, close to each other: one copied stretch with edits. */
export type Chain = readonly Run[];

/** Words between two runs of one chain, at most, in either article. */
export const longestGap = 60;
/** Runs looked back at for the best one to follow; bounds the work on repetitive text. */
const lookBack = 64;
/** What one word of a gap takes off a chain's matched words. */
const gapCost = 0.1;

/**
 * Splits the runs of two articles (sorted by start in A) into the chains that match the most words,
 * best chain first (dynamic programming over a bounded number of predecessors).
 */
export function chainRuns(runs: readonly Run[]): readonly Chain[] {
  if (runs.length < 2) return runs.length === 0 ? [] : [runs];
  const { scores, previous } = scoreChains(runs);
  const order = [...runs.keys()].sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  const taken = new Uint8Array(runs.length);
  const chains: Chain[] = [];
  for (const end of order) {
    if (taken[end]) continue;
    const chain: Run[] = [];
    for (let at = end; at >= 0 && !taken[at]; at = previous[at] ?? -1) {
      const run = runs[at];
      if (run) chain.push(run);
      taken[at] = 1;
    }
    chains.push(chain.reverse());
  }
  return chains;
}

function scoreChains(runs: readonly Run[]): { scores: Float64Array; previous: Int32Array } {
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  runs.forEach((run, at) => {
    scores[at] = run.length;
    for (let back = at - 1; back >= 0 && back >= at - lookBack; back--) {
      const before = runs[back];
      if (!before) break;
      const score = (scores[back] ?? 0) + gain(before, run);
      if (score > (scores[at] ?? 0)) {
        scores[at] = score;
        previous[at] = back;
      }
    }
  });
  return { scores, previous };
}

/** What following `before` with `run` adds; minus infinity where it may not follow. */
function gain(before: Run, run: Run): number {
  const gapA = run.a - (before.a + before.length);
  const gapB = run.b - (before.b + before.length);
  if (gapA > longestGap || gapB > longestGap) return -Infinity;
  const overlap = Math.max(0, -gapA, -gapB);
  // A run may begin inside the one before ("the pact, the pact"), but must add words of its own.
  if (overlap >= run.length || run.b <= before.b || run.a <= before.a) return -Infinity;
  return run.length - overlap - gapCost * Math.max(gapA, gapB, 0);
}
