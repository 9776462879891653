/**
 * Counts the written forms of things and tells the commonest. Nearly all have one form, which costs
 * no map.
 */
export class CountedForms {
  readonly #first: string[] = [];
  readonly #counts = new Map<number, Map<string, number>>();
  readonly #firstCounts: number[] = [];

  /** Counts a form of thing `index`; the first form of a thing must come before its others. */
  add(index: number, form: string): void {
    const first = this.#first[index];
    if (first === undefined) {
      this.#first[index] = form;
      this.#firstCounts[index] = 1;
    } else if (first === form) {
      this.#firstCounts[index] = (this.#firstCounts[index] ?? 0) + 1;
    } else {
      const others = this.#counts.get(index) ?? new Map<string, number>();
      others.set(form, (others.get(form) ?? 0) + 1);
      this.#counts.set(index, others);
    }
  }

  /** The commonest form of every thing; of equally frequent ones the first in code unit order. */
  commonest(): string[] {
    return this.#first.map((first, index) => {
      let best = first;
      let most = this.#firstCounts[index] ?? 0;
      for (const [form, count] of this.#counts.get(index) ?? []) {
        if (count > most || (count === most && form < best)) {
          best = form;
          most = count;
        }
      }
      return best;
    });
  }
}
