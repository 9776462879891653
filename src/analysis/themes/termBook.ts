import type { ArticleFacts } from "../model/facts";

/** What {@link TermBook} asks of an article. */
export type TermSource = Pick<ArticleFacts, "terms">;

/** The terms of an article by the numbers of a book. */
export interface BookedTerms {
  /** The number of each key of the table. */
  readonly terms: Uint32Array;
  /** The number of each written form: 0 where the term is written as it was first met. */
  readonly forms: Uint32Array;
}

/**
 * Numbers terms and their written forms, so that each article's are looked up once, however often a
 * folder is looked at. What the numbers are follows from the order in which articles came; nothing
 * that is told to a reader may follow from them.
 */
export class TermBook {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #firstForms: string[] = [];
  readonly #otherForms = new Map<string, number>();
  readonly #forms: string[] = [""];
  readonly #booked = new WeakMap<TermSource, BookedTerms>();

  /** Number of terms. */
  get count(): number {
    return this.#keys.length;
  }

  /** All numbers of forms are below this. */
  get formCount(): number {
    return this.#forms.length;
  }

  keyOf(term: number): string {
    return this.#keys[term] ?? "";
  }

  /** @param form number of a written form of the term. */
  formOf(term: number, form: number): string {
    return (form === 0 ? this.#firstForms[term] : this.#forms[form]) ?? "";
  }

  /** The terms of an article, numbered when it is first met. */
  enter(facts: TermSource): BookedTerms {
    const known = this.#booked.get(facts);
    if (known) return known;
    const { keys, forms } = facts.terms;
    const terms = new Uint32Array(keys.length);
    const booked = { terms, forms: new Uint32Array(keys.length) };
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? "";
      terms[at] = this.#numberOf(key, forms[at] ?? key);
      booked.forms[at] = this.#numberForm(terms[at] ?? 0, forms[at] ?? key);
    }
    this.#booked.set(facts, booked);
    return booked;
  }

  #numberOf(key: string, form: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.push(key) - 1;
    this.#numbers.set(key, number);
    this.#firstForms.push(form);
    return number;
  }

  #numberForm(term: number, form: string): number {
    if (this.#firstForms[term] === form) return 0;
    const known = this.#otherForms.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.push(form) - 1;
    this.#otherForms.set(form, number);
    return number;
  }
}
