import { gramLength } from "./fingerprints";
import type { SeededPair } from "./articlePairs";
import type { WordPool } from "./wordPool";

/** Words that are the same one after the other in two articles, as many as there are. */
export interface Run {
  /** Places in the pool. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Fingerprints in it that are shared. */
  readonly seeds: number;
}

/** The maximal runs around all seeds of a pair, by start in A, then in B. */
export function findRuns(pool: WordPool, pair: SeededPair): readonly Run[] {
  const runs: Run[] = [];
  const order = orderByDiagonal(pair);
  const limits = {
    startA: pool.firstWords[pair.articleA] ?? 0,
    startB: pool.firstWords[pair.articleB] ?? 0,
    endA: pool.firstWords[pair.articleA + 1] ?? 0,
    endB: pool.firstWords[pair.articleB + 1] ?? 0,
  };
  for (let at = 0; at < order.length;) {
    const seed = order[at] ?? 0;
    const run = extendSeed(pool.hashes, pair.a[seed] ?? 0, pair.b[seed] ?? 0, limits);
    let seeds = 0;
    while (at < order.length && isInside(run, pair, order[at] ?? 0)) {
      seeds++;
      at++;
    }
    if (run.length >= gramLength) runs.push({ ...run, seeds });
    if (seeds === 0) at++;
  }
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Limits {
  readonly startA: number;
  readonly startB: number;
  readonly endA: number;
  readonly endB: number;
}

interface ExactStretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function extendSeed(hashes: Uint32Array, a: number, b: number, limits: Limits): ExactStretch {
  let before = 0;
  const mostBefore = Math.min(a - limits.startA, b - limits.startB);
  while (before < mostBefore && hashes[a - before - 1] === hashes[b - before - 1]) before++;
  let after = 0;
  const mostAfter = Math.min(limits.endA - a, limits.endB - b);
  while (after < mostAfter && hashes[a + after] === hashes[b + after]) after++;
  return { a: a - before, b: b - before, length: before + after };
}

function isInside(run: ExactStretch, pair: SeededPair, seed: number): boolean {
  const a = pair.a[seed] ?? 0;
  const b = pair.b[seed] ?? 0;
  return a - run.a === b - run.b && a >= run.a && a < run.a + run.length;
}

/** Indexes of the seeds, those on one diagonal side by side and from left to right. */
function orderByDiagonal({ a, b }: SeededPair): Uint32Array {
  const order = new Uint32Array(a.length);
  for (let seed = 0; seed < order.length; seed++) order[seed] = seed;
  return order.sort((x, y) => {
    const diagonalX = (b[x] ?? 0) - (a[x] ?? 0);
    const diagonalY = (b[y] ?? 0) - (a[y] ?? 0);
    return diagonalX - diagonalY || (a[x] ?? 0) - (a[y] ?? 0);
  });
}
