import type { TermPool } from "./poolTerms";

/** How often each term of a pool is added. */
export class TermCounts {
  readonly #counts: Uint32Array;
  readonly #terms: number[] = [];

  /** @param size number of terms in the pool. */
  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  /** Adds one to the count of each. */
  add(terms: Uint32Array): void {
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
}

/** In how many of the articles each term is used, or stands in the title. */
export function countArticles(
  pool: TermPool,
  articles: readonly number[],
  where: "terms" | "titleTerms",
): TermCounts {
  const counts = new TermCounts(pool.count);
  for (const article of articles) {
    const pooled = pool.articles[article];
    if (pooled) counts.add(pooled[where]);
  }
  return counts;
}

const counted = new WeakMap<TermPool, WeakMap<readonly number[], TermCounts>>();

/** In how many of the articles each term is used, counted once for a list that several groups are told from; it must not change. */
export function countArticlesOnce(pool: TermPool, articles: readonly number[]): TermCounts {
  const known = counted.get(pool) ?? new WeakMap<readonly number[], TermCounts>();
  counted.set(pool, known);
  const counts = known.get(articles) ?? countArticles(pool, articles, "terms");
  known.set(articles, counts);
  return counts;
}
