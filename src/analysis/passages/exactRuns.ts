import { gramLength } from "./fingerprints";
import type { PairedWords } from "./extendMatch";

/** Words that are the same one after the other in two articles, as many as there are. */
export interface Run {
  /** Places in the words of each article. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Fingerprints in it that are shared. */
  readonly seeds: number;
  /** Whether one of them is rare. */
  readonly rare: boolean;
}

/** Places at which the fingerprints of two articles are equal, in no order. */
export interface PairSeeds {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 1 where the fingerprint is rare in the folder. */
  readonly rare: Uint8Array;
}

/** The maximal runs around all seeds of a pair, by start in A, then in B. */
export function findRuns(words: PairedWords, seeds: PairSeeds): readonly Run[] {
  const runs: Run[] = [];
  const order = orderByDiagonal(seeds);
  for (let at = 0; at < order.length;) {
    const seed = order[at] ?? 0;
    const run = extendSeed(words, seeds.a[seed] ?? 0, seeds.b[seed] ?? 0);
    let count = 0;
    let rare = false;
    while (at < order.length && isInside(run, seeds, order[at] ?? 0)) {
      count++;
      rare ||= seeds.rare[order[at] ?? 0] === 1;
      at++;
    }
    if (run.length >= gramLength) {
      runs.push({ a: run.a, b: run.b, length: run.length, seeds: count, rare });
    }
    if (count === 0) at++;
  }
  if (runs.length < 2) return runs;
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Equal words, one after the other. */
export interface ExactStretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest run of equal words around a place where two articles have an equal word. */
export function extendSeed(
  { a: wordsA, b: wordsB }: PairedWords,
  a: number,
  b: number,
): ExactStretch {
  let before = 0;
  const mostBefore = Math.min(a, b);
  while (before < mostBefore && wordsA[a - before - 1] === wordsB[b - before - 1]) before++;
  let after = 0;
  const mostAfter = Math.min(wordsA.length - a, wordsB.length - b);
  while (after < mostAfter && wordsA[a + after] === wordsB[b + after]) after++;
  return { a: a - before, b: b - before, length: before + after };
}

function isInside(run: ExactStretch, seeds: PairSeeds, seed: number): boolean {
  const a = seeds.a[seed] ?? 0;
  const b = seeds.b[seed] ?? 0;
  return a - run.a === b - run.b && a >= run.a && a < run.a + run.length;
}

/** Indexes of the seeds, those on one diagonal side by side and from left to right. */
function orderByDiagonal({ a, b }: PairSeeds): Uint32Array {
  const order = new Uint32Array(a.length);
  const isBefore = (x: number, y: number): boolean => {
    const diagonals = (b[x] ?? 0) - (a[x] ?? 0) - ((b[y] ?? 0) - (a[y] ?? 0));
    return diagonals < 0 || (diagonals === 0 && (a[x] ?? 0) < (a[y] ?? 0));
  };
  for (let seed = 0; seed < order.length; seed++) order[seed] = seed;
  if (order.length > mostInserted) return order.sort((x, y) => (isBefore(x, y) ? -1 : 1));
  // Nearly all pairs share a few seeds only: no need to call a sort for those.
  for (let at = 1; at < order.length; at++) {
    let to = at;
    for (; to > 0 && isBefore(at, order[to - 1] ?? 0); to--) order[to] = order[to - 1] ?? 0;
    order[to] = at;
  }
  return order;
}

const mostInserted = 8;
