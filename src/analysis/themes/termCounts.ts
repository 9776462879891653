/** How often each term of a pool is added. */
export class TermCounts {
  readonly #counts: Uint32Array;
  readonly #terms: number[] = [];

  /** @param size number of terms in the pool. */
  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  /** Adds one to the count of each. */
  add(terms: Iterable<number>): void {
    for (const term of terms) {
      const count = this.#counts[term] ?? 0;
      if (count === 0) this.#terms.push(term);
      this.#counts[term] = count + 1;
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
