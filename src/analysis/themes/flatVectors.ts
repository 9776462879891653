import type { Steps } from "../../base/steps";
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

/** Vectors laid out in one piece of work. */
const vectorsInPiece = 2000;

/** Lays out vectors for comparing all of them; cosines stay what they are. */
export function* flattenVectors(vectors: readonly TermVector[]): Steps<FlatVectors> {
  const { numbers, termCount, uses } = yield* numberShared(vectors);
  const starts = new Uint32Array(vectors.length + 1);
  const terms = new Uint32Array(uses);
  const weights = new Float32Array(uses);
  let next = 0;
  for (const [index, vector] of vectors.entries()) {
    if (index % vectorsInPiece === 0) yield;
    for (let at = 0; at < vector.terms.length; at++) {
      const number = numbers[vector.terms[at] ?? 0] ?? 0;
      if (number === 0) continue;
      terms[next] = number - 1;
      weights[next++] = vector.weights[at] ?? 0;
    }
    starts[index + 1] = next;
  }
  return { count: vectors.length, starts, terms, weights, termCount };
}

interface SharedTerms {
  /** For each term that several vectors have its new number and one; 0 for all others. */
  readonly numbers: Uint32Array;
  readonly termCount: number;
  /** In how many places of all vectors they are. */
  readonly uses: number;
}

function* numberShared(vectors: readonly TermVector[]): Steps<SharedTerms> {
  const size = 1 + vectors.reduce((last, { terms }) => Math.max(last, terms.at(-1) ?? 0), 0);
  const counts = new Uint32Array(size);
  for (const { terms } of vectors) {
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  yield;
  const shared = counts.map((_, term) => term).filter((term) => (counts[term] ?? 0) > 1);
  // What most vectors have first, then by term: as one number, which is quicker than a comparison.
  const order = Float64Array.from(
    shared,
    (term) => (vectors.length - (counts[term] ?? 0)) * size + term,
  ).sort();
  yield;
  const numbers = new Uint32Array(size);
  let uses = 0;
  order.forEach((packed, at) => {
    const term = packed % size;
    numbers[term] = at + 1;
    uses += counts[term] ?? 0;
  });
  return { numbers, termCount: order.length, uses };
}
