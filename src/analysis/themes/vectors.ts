import { countTerms } from "./countTerms";
import { weighTelling } from "./weighTelling";
import type { Steps } from "../../base/steps";
import type { TermPool } from "./poolTerms";

/** What one article is about: its weightiest terms, with weights of length one together. */
export interface TermVector {
  /** Terms of the pool, ascending. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * What the name of an actor weighs beside its words, which count as well. Names that half a folder
 * shares (a country, an agency) would otherwise tie together what has nothing else in common.
 */
const nameWeight = 0.25;
/** Terms kept of an article, the weightiest. */
const mostTerms = 160;

/** How telling each term of the pool is for the theme of an article. */
export function weighForThemes(pool: TermPool): Steps<Float32Array> {
  return weighTelling(pool, nameWeight);
}

/** The vector of one article of the pool; repeated terms count by the logarithm of their number. */
export function toVector(pool: TermPool, article: number, termWeights: Float32Array): TermVector {
  const pooled = pool.articles[article];
  if (!pooled) return { terms: new Uint32Array(0), weights: new Float32Array(0) };
  const { terms, counts } = countTerms(pooled);
  const weights = new Float64Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const count = counts[at] ?? 1;
    const repeated = count === 1 ? 1 : 1 + Math.log(count);
    weights[at] = repeated * (termWeights[terms[at] ?? 0] ?? 0);
  }
  return ofLengthOne(terms, weights, barFor(weights));
}

/** What a weight must be over to be one of the weightiest, and how many that are just so are kept. */
function barFor(weights: Float64Array): { readonly over: number; readonly equal: number } {
  if (weights.length <= mostTerms) return { over: 0, equal: 0 };
  const weightiest = weights.slice().sort().subarray(-mostTerms);
  const over = weightiest[0] ?? 0;
  return { over, equal: weightiest.findLastIndex((weight) => weight === over) + 1 };
}

function ofLengthOne(
  terms: Uint32Array,
  weights: Float64Array,
  { over, equal }: { readonly over: number; readonly equal: number },
): TermVector {
  const kept = new Uint32Array(Math.min(terms.length, mostTerms));
  let count = 0;
  let left = equal;
  let squares = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight < over || weight === 0 || (weight === over && left-- <= 0)) continue;
    kept[count++] = at;
    squares += weight ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  const own = kept.subarray(0, count);
  return {
    terms: own.map((at) => terms[at] ?? 0),
    weights: Float32Array.from(own, (at) => (weights[at] ?? 0) / length),
  };
}

/** How alike two vectors are, 0 to 1. */
export function cosine(x: TermVector, y: TermVector): number {
  let sum = 0;
  for (let atX = 0, atY = 0; atX < x.terms.length && atY < y.terms.length;) {
    const termX = x.terms[atX] ?? 0;
    const termY = y.terms[atY] ?? 0;
    if (termX === termY) sum += (x.weights[atX] ?? 0) * (y.weights[atY] ?? 0);
    if (termX <= termY) atX++;
    if (termY <= termX) atY++;
  }
  return sum;
}
