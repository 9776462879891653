import { toNumbers } from "../../base/numbers";
import { sharedText } from "../../base/sharedText";
import { CountedForms } from "./countedForms";
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
      keys: Array.from(this.#indexes.keys(), sharedText),
      forms: this.#forms.commonest().map(sharedText),
      actorTerms: Int32Array.from(actorKeys, (key) => this.#indexes.get(key) ?? -1),
      uses: toNumbers(this.#uses, this.#indexes.size),
      blockEnds: Uint32Array.from(this.#blockEnds),
    };
  }
}
