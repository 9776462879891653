import type { Steps } from "../../base/steps";
import type { VectorTable } from "./vectorTable";

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

/** Terms of more articles than this lead everywhere; they also make the work grow without bound. */
const mostUses = 2000;
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
  const search = new NearestSearch(vectors, most, least);
  for (let article = 0; article < vectors.count; article++) {
    if (article % pieceSize === 0) yield;
    search.find(article);
  }
  return search.nearest;
}

class NearestSearch {
  readonly nearest: NearestArticles;
  readonly #vectors: VectorTable;
  readonly #least: number;
  readonly #postings: Postings;
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;

  constructor(vectors: VectorTable, most: number, least: number) {
    this.#vectors = vectors;
    this.#least = least;
    this.#postings = listPostings(vectors);
    this.#scores = new Float32Array(vectors.count);
    this.#touched = new Uint32Array(vectors.count);
    this.nearest = {
      most,
      counts: new Uint8Array(vectors.count),
      articles: new Uint32Array(vectors.count * most),
      scores: new Float32Array(vectors.count * most),
    };
  }

  find(article: number): void {
    const touched = this.#addUp(article);
    for (let at = 0; at < touched; at++) {
      const other = this.#touched[at] ?? 0;
      if (other !== article) this.#offer(article, other, this.#scores[other] ?? 0);
      this.#scores[other] = 0;
    }
  }

  /** Adds up the cosine with every article that shares a term; @returns how many there are. */
  #addUp(article: number): number {
    const { starts, terms, weights } = this.#vectors;
    const { starts: firsts, articles, weights: others } = this.#postings;
    let touched = 0;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      const end = firsts[term + 1] ?? 0;
      for (let place = firsts[term] ?? 0; place < end; place++) {
        const other = articles[place] ?? 0;
        const before = this.#scores[other] ?? 0;
        if (before === 0) this.#touched[touched++] = other;
        this.#scores[other] = before + weight * (others[place] ?? 0);
      }
    }
    return touched;
  }

  /** Puts an article in its place among the nearest, if it is one of them. */
  #offer(article: number, other: number, score: number): void {
    const { most, counts, articles, scores } = this.nearest;
    const first = article * most;
    const isNearer = (at: number): boolean =>
      score > (scores[at] ?? 0) || (score === scores[at] && other < (articles[at] ?? 0));
    const count = counts[article] ?? 0;
    if (score < this.#least || (count === most && !isNearer(first + most - 1))) return;
    let at = first + Math.min(count, most - 1);
    for (; at > first && isNearer(at - 1); at--) {
      articles[at] = articles[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
    }
    articles[at] = other;
    scores[at] = score;
    counts[article] = Math.min(count + 1, most);
  }
}

/** For each term the articles that hold it, with their weights, in flat arrays. */
interface Postings {
  /** Where the articles of each term begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

function listPostings({ count, starts, terms, weights }: VectorTable): Postings {
  const firsts = firstPlaces(terms);
  const total = firsts[firsts.length - 1] ?? 0;
  const postings = {
    starts: firsts,
    articles: new Uint32Array(total),
    weights: new Float32Array(total),
  };
  const next = firsts.slice();
  for (let article = 0; article < count; article++) {
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      if (firsts[term] === firsts[term + 1]) continue;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      postings.articles[place] = article;
      postings.weights[place] = weights[at] ?? 0;
    }
  }
  return postings;
}

/** Terms of one article alone lead nowhere and get no place, nor do those of too many. */
function firstPlaces(terms: Uint32Array): Uint32Array {
  const count = terms.reduce((last, term) => Math.max(last, term + 1), 0);
  const starts = new Uint32Array(count + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term <= count; term++) {
    const uses = starts[term] ?? 0;
    starts[term] = (starts[term - 1] ?? 0) + (uses < 2 || uses > mostUses ? 0 : uses);
  }
  return starts;
}
