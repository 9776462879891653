import { FormCounts } from "./formCounts";
import { termBook } from "./termBook";
import type { Steps } from "../../base/steps";
import type { Actor } from "../model/actor";
import type { TermTable } from "../model/words";
import type { TermPool } from "./poolTerms";

/** Terms written down in one piece of work. */
const termsInPiece = 100_000;
/** What an actor is in the book. */
const notBooked = -1;

/** The terms of a folder, numbered as they come; all names of an actor are one term. */
export class NumberedTerms {
  /** The number of each term of the book and one; 0 for those that have not come. */
  readonly #numbers: Uint32Array;
  readonly #numbersOfActors = new Map<Actor, number>();
  readonly #actors = new Map<number, Actor>();
  /** By number: the term of the book, or {@link notBooked}. */
  readonly #booked: Int32Array;
  readonly #names: Uint8Array;
  readonly #documents: Uint32Array;
  /** By number: the last article that uses the term, counted from one. */
  readonly #lastArticles: Uint32Array;
  readonly #forms: FormCounts;
  #count = 0;
  #articles = 0;

  /** @param actors number of actors in the folder. */
  constructor(actors: number) {
    const most = termBook.count + actors;
    this.#numbers = new Uint32Array(termBook.count);
    this.#booked = new Int32Array(most);
    this.#names = new Uint8Array(most);
    this.#documents = new Uint32Array(most);
    this.#lastArticles = new Uint32Array(most);
    this.#forms = new FormCounts(most);
  }

  /**
   * Takes in the terms of the next article; @returns their numbers.
   * @param names those of the terms that are names, with the folder's actor behind each.
   */
  add(table: TermTable, names: ReadonlyMap<number, Actor | undefined>): Uint32Array {
    const { terms, otherwise, forms } = table;
    const documents = this.#documents;
    const lastArticles = this.#lastArticles;
    const article = ++this.#articles;
    const numbers = new Uint32Array(terms.length);
    for (let at = 0; at < terms.length; at++) {
      const actor = names.get(at);
      const number = actor ? this.#numberActor(actor) : this.#number(terms[at] ?? 0, names.has(at));
      if (!actor) this.#forms.add(number);
      numbers[at] = number;
      // Two of an article's actors may be one in the folder.
      if (lastArticles[number] === article) continue;
      lastArticles[number] = article;
      documents[number] = (documents[number] ?? 0) + 1;
    }
    otherwise.forEach((at, place) => {
      if (!names.get(at)) this.#forms.wasOther(numbers[at] ?? 0, forms[place] ?? 0);
    });
    return numbers;
  }

  /** All terms, when all articles have come. */
  *finish(): Steps<Omit<TermPool, "articles">> {
    const count = this.#count;
    const booked = this.#booked.subarray(0, count);
    const keys: string[] = [];
    for (const term of booked) {
      if (keys.length % termsInPiece === 0) yield;
      keys.push(termBook.keyOf(term));
    }
    const forms = yield* this.#forms.commonest(booked);
    for (const [number, { id, name }] of this.#actors) {
      keys[number] = `actor:${id}`;
      forms[number] = name;
    }
    return {
      ...{ count, keys, forms, actors: this.#actors },
      names: this.#names.slice(0, count),
      documents: this.#documents.slice(0, count),
    };
  }

  #number(term: number, isName: boolean): number {
    const known = this.#numbers[term] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#begin(term, isName);
    this.#numbers[term] = number + 1;
    return number;
  }

  #numberActor(actor: Actor): number {
    const known = this.#numbersOfActors.get(actor);
    if (known !== undefined) return known;
    const number = this.#begin(notBooked, true);
    this.#numbersOfActors.set(actor, number);
    this.#actors.set(number, actor);
    return number;
  }

  #begin(term: number, isName: boolean): number {
    const number = this.#count++;
    this.#booked[number] = term;
    this.#names[number] = isName ? 1 : 0;
    return number;
  }
}
