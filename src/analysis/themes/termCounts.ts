import type { Steps } from "../../base/steps";
import type { TermPool } from "./poolTerms";

/** Articles counted in one piece of work. */
const articlesInPiece = 500;

/** How often each term of a pool is added. Made once and used again: it is as long as the pool. */
export class TermCounts {
  readonly #counts: Uint32Array;
  #terms: number[] = [];

  /** @param size number of terms in the pool. */
  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  /** Adds one to the count of each. */
  add(terms: Iterable<number>): void {
    const counts = this.#counts;
    for (const term of terms) {
      const count = counts[term] ?? 0;
      if (count === 0) this.#terms.push(term);
      counts[term] = count + 1;
    }
  }

  of(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** The terms that were added, in the order of their first times. */
  get terms(): readonly number[] {
    return this.#terms;
  }

  clear(): void {
    for (const term of this.#terms) this.#counts[term] = 0;
    this.#terms = [];
  }

  /** Counts anew, in how many of the articles each term is used, or stands in the title. */
  *countIn(
    pool: TermPool,
    articles: readonly number[],
    where: "terms" | "titleTerms",
  ): Steps<void> {
    this.clear();
    for (const [index, article] of articles.entries()) {
      if (index % articlesInPiece === articlesInPiece - 1) yield;
      const pooled = pool.articles[article];
      if (pooled) this.add(pooled[where]);
    }
  }
}
