import type { TermPool } from "../themes/poolTerms";
import type { IndexedPassage } from "./passageTable";

/** For each term the passages that use it, in flat arrays, and how strongly. */
export interface InvertedPassages {
  /** Number of passages. */
  readonly count: number;
  /** Where the passages of each term begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly weights: Float32Array;
}

/** Terms in more passages than this lead everywhere and so nowhere. */
const mostPassages = 20_000;

/** Inverts passages into lists by term; weights are of length one within a passage. */
export function invertPassages(
  pool: TermPool,
  passages: readonly IndexedPassage[],
  termWeights: Float32Array,
): InvertedPassages {
  const starts = new Uint32Array(pool.count + 1);
  for (const { terms } of passages) {
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 1; term <= pool.count; term++) {
    const uses = starts[term] ?? 0;
    starts[term] = (starts[term - 1] ?? 0) + (uses > mostPassages ? 0 : uses);
  }
  const total = starts[pool.count] ?? 0;
  const inverted = {
    count: passages.length,
    starts,
    passages: new Uint32Array(total),
    weights: new Float32Array(total),
  };
  const next = starts.slice();
  passages.forEach((passage, index) => {
    const weights = weighPassage(passage, termWeights);
    passage.terms.forEach((term, at) => {
      const place = next[term] ?? 0;
      if (starts[term] === starts[term + 1]) return;
      inverted.passages[place] = index;
      inverted.weights[place] = weights[at] ?? 0;
      next[term] = place + 1;
    });
  });
  return inverted;
}

/** A passage, by index, and how alike it is. */
export interface ScoredPassage {
  readonly passage: number;
  readonly score: number;
}

/** The `most` passages most like the query, itself among them, best first. */
export function scorePassages(
  inverted: InvertedPassages,
  query: IndexedPassage,
  termWeights: Float32Array,
  most: number,
): readonly ScoredPassage[] {
  const weights = weighPassage(query, termWeights);
  const scores = new Float32Array(inverted.count);
  const touched: number[] = [];
  query.terms.forEach((term, at) => {
    const weight = weights[at] ?? 0;
    const end = inverted.starts[term + 1] ?? 0;
    for (let place = inverted.starts[term] ?? 0; place < end; place++) {
      const passage = inverted.passages[place] ?? 0;
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      scores[passage] = before + weight * (inverted.weights[place] ?? 0);
    }
  });
  const least = leastOfBest(scores, touched, most);
  return touched
    .filter((passage) => (scores[passage] ?? 0) >= least)
    .map((passage) => ({ passage, score: scores[passage] ?? 0 }))
    .sort((x, y) => y.score - x.score || x.passage - y.passage)
    .slice(0, most);
}

/** Steps in which scores, 0 to 1, are counted; a power of two, so that no score is rounded. */
const scoreSteps = 4096;

/**
 * A score that at least the `most` best reach and few others: counting scores by steps is far
 * cheaper than sorting them when a common name touches half a folder.
 */
function leastOfBest(scores: Float32Array, touched: readonly number[], most: number): number {
  const counts = new Uint32Array(scoreSteps + 1);
  for (const passage of touched) {
    const step = Math.min(scoreSteps, Math.floor((scores[passage] ?? 0) * scoreSteps));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let reached = 0;
  for (let step = scoreSteps; step > 0; step--) {
    reached += counts[step] ?? 0;
    if (reached >= most) return step / scoreSteps;
  }
  return 0;
}

/** Added to the squared length of a passage, so that one rare word alone is no close likeness. */
const shortness = 30;

/** The weight of each term of a passage. */
export function weighPassage(
  { terms, counts }: Pick<IndexedPassage, "terms" | "counts">,
  termWeights: Float32Array,
): Float32Array {
  const weights = Float32Array.from(
    terms,
    (term, at) => (1 + Math.log(counts[at] || 1)) * (termWeights[term] ?? 0),
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, shortness));
  return weights.map((weight) => weight / length);
}
