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
    const touched = scoreAll(vector, postings, scores);
    const near = touched
      .filter((to) => to !== from && (scores[to] ?? 0) >= least)
      .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
      .slice(0, most);
    for (const to of near) {
      const weight = scores[to] ?? 0;
      links[from]?.set(to, weight);
      links[to]?.set(from, weight);
    }
    for (const to of touched) scores[to] = 0;
  });
  return links.map((own) =>
    [...own].map(([to, weight]) => ({ to, weight })).sort((x, y) => x.to - y.to),
  );
}

type Postings = ReadonlyMap<number, readonly { vector: number; weight: number }[]>;

function listPostings(vectors: readonly TermVector[]): Postings {
  const postings = new Map<number, { vector: number; weight: number }[]>();
  vectors.forEach(({ terms, weights }, vector) => {
    terms.forEach((term, at) => {
      const posting = { vector, weight: weights[at] ?? 0 };
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    });
  });
  return postings;
}

/** Adds up the cosine with every vector that shares a term; answers which ones were touched. */
function scoreAll(vector: TermVector, postings: Postings, scores: Float64Array): number[] {
  const touched: number[] = [];
  vector.terms.forEach((term, at) => {
    const weight = vector.weights[at] ?? 0;
    for (const posting of postings.get(term) ?? []) {
      const before = scores[posting.vector] ?? 0;
      if (before === 0) touched.push(posting.vector);
      scores[posting.vector] = before + weight * posting.weight;
    }
  });
  return touched;
}
