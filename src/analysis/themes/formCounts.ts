import type { Steps } from "../../base/steps";
import type { TermBook } from "./termBook";

/** Terms looked at in one piece of work. */
const termsInPiece = 100_000;

/**
 * Counts the written forms of the terms of a folder and tells the commonest, all by number. Most uses
 * are of the form that the book met first, which costs one number a term.
 */
export class FormCounts {
  readonly #book: TermBook;
  readonly #first: Uint32Array;
  /** Every use of another form: its term times {@link TermBook.formCount}, plus its form. */
  readonly #others: number[] = [];

  /** @param most number of terms there may be. */
  constructor(book: TermBook, most: number) {
    this.#book = book;
    this.#first = new Uint32Array(most);
  }

  /** @param form number in the book. */
  add(term: number, form: number): void {
    if (form === 0) this.#first[term] = (this.#first[term] ?? 0) + 1;
    else this.#others.push(term * this.#book.formCount + form);
  }

  /**
   * The commonest form of every term; of equally frequent ones the first in code unit order.
   * @param booked the number of each term in the book.
   */
  *commonest(booked: Int32Array): Steps<string[]> {
    const others = Float64Array.from(this.#others).sort();
    const written: string[] = [];
    let next = 0;
    for (let term = 0; term < booked.length; term++) {
      if (term % termsInPiece === 0) yield;
      const end = (term + 1) * this.#book.formCount;
      let best = this.#book.formOf(booked[term] ?? 0, 0);
      let most = this.#first[term] ?? 0;
      while ((others[next] ?? Infinity) < end) {
        const other = others[next] ?? 0;
        const start = next;
        while (others[next] === other) next++;
        const count = next - start;
        if (count < most) continue;
        const form = this.#book.formOf(booked[term] ?? 0, other % this.#book.formCount);
        if (count === most && form > best) continue;
        best = form;
        most = count;
      }
      written.push(best);
    }
    return written;
  }
}
