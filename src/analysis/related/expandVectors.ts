import { VectorTableBuilder, type VectorTable } from "./vectorTable";
import { weightiest } from "./weightiest";
import type { Steps } from "../../base/steps";
import type { NearestArticles } from "./nearestArticles";

/** What the neighbours of an article weigh together beside the article itself. */
const neighboursWeight = 2;
/** Terms kept of an article and its neighbours, the weightiest. */
const mostTerms = 200;
/** Articles taken in one piece. */
const pieceSize = 20;

/**
 * Adds to each article what the articles nearest to it say, the nearer the more: reports on one
 * event choose other words, and each lacks some that the others have. (Known for queries as pseudo
 * relevance feedback; done to both sides it tells events of one kind apart.)
 *
 * @param trust how far the neighbours may be believed, 0 to 1.
 */
export function* expandVectors(
  vectors: VectorTable,
  nearest: NearestArticles,
  trust: number,
): Steps<VectorTable> {
  const expanded = new VectorTableBuilder(vectors.count);
  const sum = new TermSum(vectors);
  for (let article = 0; article < vectors.count; article++) {
    if (article % pieceSize === 0) yield;
    sum.add(article, 1);
    for (const { other, share } of listShares(nearest, article)) {
      sum.add(other, neighboursWeight * trust * share);
    }
    const all = sum.take();
    const kept = weightiest(all.terms, all.weights, mostTerms);
    expanded.add(kept.terms, kept.weights);
  }
  return expanded.finish();
}

/** The neighbours of an article, each with its share in them, by the square of its likeness. */
function listShares(
  { most, counts, articles, scores }: NearestArticles,
  article: number,
): readonly { readonly other: number; readonly share: number }[] {
  const first = article * most;
  const places = Array.from({ length: counts[article] ?? 0 }, (_, at) => first + at);
  const total = places.reduce((sum, at) => sum + (scores[at] ?? 0) ** 2, 0);
  return places.map((at) => ({
    other: articles[at] ?? 0,
    share: (scores[at] ?? 0) ** 2 / (total || 1),
  }));
}

/** Adds up vectors of a table. */
class TermSum {
  readonly #vectors: VectorTable;
  readonly #weights: Float32Array;
  /** The terms that have a weight. */
  readonly #terms: Uint32Array;
  #count = 0;

  constructor(vectors: VectorTable) {
    this.#vectors = vectors;
    let terms = 0;
    for (const term of vectors.terms) terms = Math.max(terms, term + 1);
    this.#weights = new Float32Array(terms);
    this.#terms = new Uint32Array(terms);
  }

  add(article: number, factor: number): void {
    const { starts, terms, weights } = this.#vectors;
    const sums = this.#weights;
    const known = this.#terms;
    const end = starts[article + 1] ?? 0;
    let count = this.#count;
    for (let at = starts[article] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      const before = sums[term] ?? 0;
      if (before === 0) known[count++] = term;
      sums[term] = before + factor * (weights[at] ?? 0);
    }
    this.#count = count;
  }

  /** The sum so far; begins a new one. */
  take(): { readonly terms: Uint32Array; readonly weights: Float32Array } {
    const terms = this.#terms.slice(0, this.#count).sort();
    const weights = new Float32Array(terms.length);
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      weights[at] = this.#weights[term] ?? 0;
      this.#weights[term] = 0;
    }
    this.#count = 0;
    return { terms, weights };
  }
}
