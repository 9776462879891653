import { toNumbers } from "../../base/numbers";
import { CountedForms } from "./countedForms";
import { termBook } from "./termBook";
import type { TermTable } from "../model/words";

/** Collects the terms of an article in text order. */
export class TermList {
  readonly #indexes = new Map<string, number>();
  readonly #forms = new CountedForms();
  readonly #uses: number[] = [];
  readonly #blockEnds: number[] = [];

  /** @param block never before that of the term before. */
  add(key: string, written: string, block: number): void {
    const index = this.#indexes.get(key) ?? this.#indexes.size;
    this.#indexes.set(key, index);
    this.#forms.add(index, written);
    while (this.#blockEnds.length <= block) this.#blockEnds.push(this.#uses.length);
    this.#blockEnds[block] = this.#uses.push(index);
  }

  /** @param actorKeys what the name of each actor of the article would be as a term. */
  finish(actorKeys: readonly string[]): TermTable {
    return {
      ...enterTerms([...this.#indexes.keys()], this.#forms.commonest()),
      actorTerms: Int32Array.from(actorKeys, (key) => this.#indexes.get(key) ?? -1),
      uses: toNumbers(this.#uses, this.#indexes.size),
      blockEnds: Uint32Array.from(this.#blockEnds),
    };
  }
}

/** Terms by their numbers in the book. @param forms how each is written. */
export function enterTerms(
  keys: readonly string[],
  forms: readonly string[],
): Pick<TermTable, "terms" | "otherwise" | "forms"> {
  const terms = Uint32Array.from(keys, (key, at) => termBook.enter(key, forms[at] ?? key));
  const otherwise: number[] = [];
  const others: number[] = [];
  forms.forEach((form, at) => {
    const number = termBook.enterForm(terms[at] ?? 0, form);
    if (number === 0) return;
    otherwise.push(at);
    others.push(number);
  });
  return {
    terms,
    otherwise: toNumbers(otherwise, keys.length),
    forms: Uint32Array.from(others),
  };
}
