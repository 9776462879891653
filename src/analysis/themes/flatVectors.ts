import type { TermVector } from "./vectors";

/** Vectors one after the other in flat arrays, with those terms only that at least two of them have. */
export interface FlatVectors {
  readonly count: number;
  /** Where each vector begins, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** Numbered from 0, those of the most vectors first: what is often looked up lies together. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly termCount: number;
}

/** Lays out vectors for comparing all of them; cosines stay what they are. */
export function flattenVectors(vectors: readonly TermVector[]): FlatVectors {
  const { numbers, termCount } = numberShared(vectors);
  const most = vectors.reduce((sum, { terms }) => sum + terms.length, 0);
  const starts = new Uint32Array(vectors.length + 1);
  const terms = new Uint32Array(most);
  const weights = new Float32Array(most);
  let next = 0;
  vectors.forEach((vector, index) => {
    for (let at = 0; at < vector.terms.length; at++) {
      const number = numbers[vector.terms[at] ?? 0] ?? 0;
      if (number === 0) continue;
      terms[next] = number - 1;
      weights[next++] = vector.weights[at] ?? 0;
    }
    starts[index + 1] = next;
  });
  const count = vectors.length;
  return { count, starts, terms: terms.slice(0, next), weights: weights.slice(0, next), termCount };
}

/** For each term that several vectors have its new number and one; 0 for all others. */
function numberShared(vectors: readonly TermVector[]): {
  readonly numbers: Uint32Array;
  readonly termCount: number;
} {
  const size = 1 + vectors.reduce((last, { terms }) => Math.max(last, terms.at(-1) ?? 0), 0);
  const counts = new Uint32Array(size);
  for (const { terms } of vectors) {
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  const shared = Uint32Array.from(counts.keys()).filter((term) => (counts[term] ?? 0) > 1);
  shared.sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || x - y);
  const numbers = new Uint32Array(size);
  shared.forEach((term, at) => {
    numbers[term] = at + 1;
  });
  return { numbers, termCount: shared.length };
}
