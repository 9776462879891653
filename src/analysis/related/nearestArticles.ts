import { listArticlesByTerm, type ArticlesByTerm } from "./articlesByTerm";
import { TopList } from "./topList";
import { cosineOf, type VectorTable } from "./vectorTable";
import { leastOfWeightiest } from "./weightiest";
import type { Steps } from "../../base/steps";

/** For each article those nearest to it, nearest first, in flat arrays. */
export interface NearestArticles {
  /** Places kept for each article. */
  readonly most: number;
  /** How many each article has. */
  readonly counts: Uint8Array;
  readonly articles: Uint32Array;
  /** How alike they are, 0 to 1. */
  readonly scores: Float32Array;
}

/** Articles are looked for by so many terms of one, the weightiest; then they are compared by all. */
const mostSearched = 40;
/** Articles compared by all terms, for each one that is kept. */
const comparedEach = 4;
/** Articles looked for in one piece. */
const pieceSize = 20;

/**
 * Finds for every vector the `most` others nearest to it (cosine) that are at least `least` alike.
 * Of equally near ones the first come first.
 */
export function* findNearest(
  vectors: VectorTable,
  most: number,
  least: number,
): Steps<NearestArticles> {
  const nearest = {
    most,
    counts: new Uint8Array(vectors.count),
    articles: new Uint32Array(vectors.count * most),
    scores: new Float32Array(vectors.count * most),
  };
  const search = new NearestSearch(vectors, yield* listArticlesByTerm(vectors), most, least);
  for (let article = 0; article < vectors.count; article++) {
    if (article % pieceSize === 0) yield;
    const found = search.find(article);
    nearest.counts[article] = found.count;
    for (let at = 0; at < found.count; at++) {
      nearest.articles[article * most + at] = found.thing(at);
      nearest.scores[article * most + at] = found.score(at);
    }
  }
  return nearest;
}

class NearestSearch {
  readonly #vectors: VectorTable;
  readonly #byTerm: ArticlesByTerm;
  readonly #least: number;
  readonly #sums: Float32Array;
  readonly #touched: Uint32Array;
  readonly #promising: TopList;
  readonly #found: TopList;

  constructor(vectors: VectorTable, byTerm: ArticlesByTerm, most: number, least: number) {
    this.#vectors = vectors;
    this.#byTerm = byTerm;
    this.#least = least;
    this.#sums = new Float32Array(vectors.count);
    this.#touched = new Uint32Array(vectors.count);
    this.#promising = new TopList(most * comparedEach);
    this.#found = new TopList(most);
  }

  /** The nearest of an article, until the next one is asked about. */
  find(article: number): TopList {
    this.#promising.clear();
    this.#found.clear();
    this.#offerTouched(article, this.#addUp(article));
    for (let at = 0; at < this.#promising.count; at++) {
      const other = this.#promising.thing(at);
      const alike = cosineOf(this.#vectors, article, other);
      if (alike >= this.#least) this.#found.offer(other, alike);
    }
    return this.#found;
  }

  /** Adds up the likeness by the weightiest terms; @returns how many articles share any of them. */
  #addUp(article: number): number {
    const { starts, terms, weights } = this.#vectors;
    const { starts: firsts, articles, weights: others } = this.#byTerm;
    const sums = this.#sums;
    const touched = this.#touched;
    const start = starts[article] ?? 0;
    const end = starts[article + 1] ?? 0;
    const bar = leastOfWeightiest(weights.subarray(start, end), mostSearched);
    let count = 0;
    for (let at = start; at < end; at++) {
      const weight = weights[at] ?? 0;
      if (weight < bar) continue;
      const last = firsts[(terms[at] ?? 0) + 1] ?? 0;
      for (let place = firsts[terms[at] ?? 0] ?? 0; place < last; place++) {
        const other = articles[place] ?? 0;
        const before = sums[other] ?? 0;
        if (before === 0) touched[count++] = other;
        sums[other] = before + weight * (others[place] ?? 0);
      }
    }
    return count;
  }

  #offerTouched(article: number, count: number): void {
    for (let at = 0; at < count; at++) {
      const other = this.#touched[at] ?? 0;
      if (other !== article) this.#promising.offer(other, this.#sums[other] ?? 0);
      this.#sums[other] = 0;
    }
  }
}
