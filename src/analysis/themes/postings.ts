import type { Steps } from "../../base/steps";
import type { FlatVectors } from "./flatVectors";

/** For each term the vectors in which it weighs most, in flat arrays. */
export interface Postings {
  /** Where the vectors of each term begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly vectors: Uint32Array;
  readonly weights: Float32Array;
}

/** Vectors listed in one piece of work. */
const vectorsInPiece = 1000;
/** Weights of terms looked at in one piece of work: the first terms have thousands, the last two. */
const weightsInPiece = 1 << 16;

/**
 * Lists the vectors of every term, of a term that many have only the `most` in which it weighs most:
 * what a common word adds elsewhere hardly matters, and looking at all of it would take quadratic
 * time.
 */
export function* listPostings(flat: FlatVectors, most: number): Steps<Postings> {
  const all = yield* listAll(flat);
  const starts = new Uint32Array(flat.termCount + 1);
  let count = 0;
  let pieceEnd = 0;
  for (let term = 0; term < flat.termCount; term++) {
    const start = all.starts[term] ?? 0;
    const end = all.starts[term + 1] ?? 0;
    if (end > pieceEnd) {
      yield;
      pieceEnd = start + weightsInPiece;
    }
    const { bar, ties } = barFor(all.weights.subarray(start, end), most);
    let left = ties;
    // In place: what is kept never comes later than where it stood.
    for (let place = start; place < end; place++) {
      const weight = all.weights[place] ?? 0;
      if (weight < bar || (weight === bar && left-- <= 0)) continue;
      all.vectors[count] = all.vectors[place] ?? 0;
      all.weights[count++] = weight;
    }
    starts[term + 1] = count;
  }
  return { starts, vectors: all.vectors.slice(0, count), weights: all.weights.slice(0, count) };
}

/** What a weight must reach to be one of the `most` highest, and how many that only just do are. */
function barFor(weights: Float32Array, most: number): { bar: number; ties: number } {
  if (weights.length <= most) return { bar: 0, ties: weights.length };
  const highest = weights.slice().sort().subarray(-most);
  const bar = highest[0] ?? 0;
  return { bar, ties: highest.filter((weight) => weight === bar).length };
}

function* listAll(flat: FlatVectors): Steps<Postings> {
  const { count, starts: from, terms, weights, termCount } = flat;
  const starts = new Uint32Array(termCount + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  yield;
  for (let term = 1; term <= termCount; term++) {
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  }
  yield;
  const all = {
    starts,
    vectors: new Uint32Array(terms.length),
    weights: new Float32Array(terms.length),
  };
  const next = starts.slice();
  for (let vector = 0; vector < count; vector++) {
    if (vector % vectorsInPiece === 0) yield;
    const end = from[vector + 1] ?? 0;
    for (let at = from[vector] ?? 0; at < end; at++) {
      const place = next[terms[at] ?? 0] ?? 0;
      next[terms[at] ?? 0] = place + 1;
      all.vectors[place] = vector;
      all.weights[place] = weights[at] ?? 0;
    }
  }
  return all;
}
