import { termBook } from "./termBook";
import type { Steps } from "../../base/steps";

/** Terms looked at in one piece of work. */
const termsInPiece = 100_000;

/**
 * Counts the written forms of the terms of a folder and tells the commonest, all by number. Most uses
 * are of the form that the book met first, which costs one number a term.
 */
export class FormCounts {
  readonly #first: Uint32Array;
  /** All numbers of forms are below it; articles that come later have others. */
  readonly #formCount = termBook.formCount;
  /** Every use of another form: its term times the number of forms, plus its form. */
  readonly #others: number[] = [];

  /** @param most number of terms there may be. */
  constructor(most: number) {
    this.#first = new Uint32Array(most);
  }

  /** Counts a use of the form that was met first. */
  add(term: number): void {
    this.#first[term] = (this.#first[term] ?? 0) + 1;
  }

  /** A use that has been counted was of another form. @param form number in the book. */
  wasOther(term: number, form: number): void {
    this.#first[term] = (this.#first[term] ?? 0) - 1;
    this.#others.push(term * this.#formCount + form);
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
      const end = (term + 1) * this.#formCount;
      let best = termBook.formOf(booked[term] ?? 0, 0);
      let most = this.#first[term] ?? 0;
      while ((others[next] ?? Infinity) < end) {
        const other = others[next] ?? 0;
        const start = next;
        while (others[next] === other) next++;
        const count = next - start;
        if (count < most) continue;
        const form = termBook.formOf(booked[term] ?? 0, other % this.#formCount);
        if (count === most && form > best) continue;
        best = form;
        most = count;
      }
      written.push(best);
    }
    return written;
  }
}
