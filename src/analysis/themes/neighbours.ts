import type { TermVector } from "./vectors";

/** An undirected weighted graph: for each node its neighbours with how alike they are. */
export type SimilarityGraph = readonly (readonly Edge[])[];

export interface Edge {
  readonly to: number;
  readonly weight: number;
}

/**
 * Links every vector to the `most` vectors nearest to it (cosine) that are at least `least` alike;
 * a link counts for both. Neighbours are sorted by number.
 */
export function linkNearest(
  vectors: readonly TermVector[],
  most: number,
  least: number,
): SimilarityGraph {
  const links = vectors.map(() => new Map<number, number>());
  const postings = listPostings(vectors);
  const scores = new Float64Array(vectors.length);
  vectors.forEach((vector, from) => {
    scoreAll(vector, postings, scores);
    scores[from] = 0;
    for (const to of nearest(scores, most, least)) {
      const weight = scores[to] ?? 0;
      links[from]?.set(to, weight);
      links[to]?.set(from, weight);
    }
    scores.fill(0);
  });
  return links.map((own) =>
    [...own].map(([to, weight]) => ({ to, weight })).sort((x, y) => x.to - y.to),
  );
}

/** For each term the vectors that hold it, with their weights, in flat arrays. */
interface Postings {
  /** Where the vectors of each term begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly vectors: Uint32Array;
  readonly weights: Float32Array;
}

function listPostings(vectors: readonly TermVector[]): Postings {
  const terms = 1 + vectors.reduce((last, vector) => Math.max(last, vector.terms.at(-1) ?? 0), 0);
  const starts = new Uint32Array(terms + 1);
  for (const vector of vectors) {
    for (const term of vector.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 1; term <= terms; term++) {
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  }
  const total = starts[terms] ?? 0;
  const postings = { starts, vectors: new Uint32Array(total), weights: new Float32Array(total) };
  const next = starts.slice();
  vectors.forEach((vector, index) => {
    vector.terms.forEach((term, at) => {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      postings.vectors[place] = index;
      postings.weights[place] = vector.weights[at] ?? 0;
    });
  });
  return postings;
}

/** Adds up the cosine with every vector that shares a term. */
function scoreAll(vector: TermVector, postings: Postings, scores: Float64Array): void {
  const { starts, vectors, weights } = postings;
  for (let at = 0; at < vector.terms.length; at++) {
    const term = vector.terms[at] ?? 0;
    const weight = vector.weights[at] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let place = starts[term] ?? 0; place < end; place++) {
      const other = vectors[place] ?? 0;
      scores[other] = (scores[other] ?? 0) + weight * (weights[place] ?? 0);
    }
  }
}

/** The places of the highest scores that reach `least`, highest first. */
function nearest(scores: Float64Array, most: number, least: number): readonly number[] {
  const near: number[] = [];
  let bar = least;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score < bar || (near.length >= most && score === bar)) continue;
    let at = near.length;
    while (at > 0 && (scores[near[at - 1] ?? 0] ?? 0) < score) at--;
    near.splice(at, 0, place);
    if (near.length > most) near.pop();
    if (near.length === most) bar = scores[near[most - 1] ?? 0] ?? 0;
  }
  return near;
}
