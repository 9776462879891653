import { withoutWhole } from "../../base/withoutWhole";

/**
 * Numbers terms and their written forms, so that each is kept and looked up once, however many
 * articles use it. What the numbers are follows from the order in which articles came; nothing that
 * is told to a reader may follow from them.
 */
class TermBook {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #firstForms: string[] = [];
  readonly #otherForms = new Map<string, number>();
  readonly #forms: string[] = [""];

  /** All numbers of terms are below this. */
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

  /** @param form number of a written form of the term; 0 for the one that was met first. */
  formOf(term: number, form: number): string {
    return (form === 0 ? this.#firstForms[term] : this.#forms[form]) ?? "";
  }

  /** The number of a term. @param form how it is written here. */
  enter(key: string, form: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const own = withoutWhole(key);
    const number = this.#keys.push(own) - 1;
    this.#numbers.set(own, number);
    this.#firstForms.push(form === key ? own : withoutWhole(form));
    return number;
  }

  /** The number of a written form of a term; 0 for the one that was met first. */
  enterForm(term: number, form: string): number {
    if (this.#firstForms[term] === form) return 0;
    const known = this.#otherForms.get(form);
    if (known !== undefined) return known;
    const own = withoutWhole(form);
    const number = this.#forms.push(own) - 1;
    this.#otherForms.set(own, number);
    return number;
  }
}

/**
 * The terms of all articles; facts tell them by its numbers. It only grows, as the words of the news
 * do: with the first articles fast, then hardly.
 */
export const termBook = new TermBook();
