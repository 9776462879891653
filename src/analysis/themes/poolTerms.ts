import { runSteps, type Steps } from "../../base/steps";
import { CountedForms } from "./countedForms";
import { nameKey } from "./termKeys";
import type { Actor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { TermTable } from "../model/words";

/** An article with its facts. */
export interface ArticleWithFacts {
  readonly id: string;
  readonly facts: ArticleFacts;
}

/** The terms of all articles under one numbering; the names of one actor are one term. */
export interface TermPool {
  readonly count: number;
  /** Folded words and phrases as in the articles; for a name `actor:` and the actor's id. */
  readonly keys: readonly string[];
  /** How each term is mostly written; the name for an actor. */
  readonly forms: readonly string[];
  /** 1 where the term is an actor. */
  readonly names: Uint8Array;
  /** The actor of the folder behind a term that is one. */
  readonly actors: ReadonlyMap<number, Actor>;
  /** Number of articles that use each term. */
  readonly documents: Uint32Array;
  readonly articles: readonly PooledArticle[];
}

export interface PooledArticle {
  readonly id: string;
  readonly table: TermTable;
  /** The term in the pool for each key of the table. */
  readonly terms: Uint32Array;
  /** Terms of the pool that stand in the article's title. */
  readonly titleTerms: ReadonlySet<number>;
}

/** Articles whose terms are taken in in one piece of work. */
const articlesInPiece = 50;

/** Brings the terms of all articles under one numbering. `articles` come sorted by id. */
export function poolTerms(
  articles: readonly ArticleWithFacts[],
  actors: readonly Actor[],
): TermPool {
  return runSteps(poolTermsInSteps(articles, actors));
}

/** {@link poolTerms} in pieces. */
export function* poolTermsInSteps(
  articles: readonly ArticleWithFacts[],
  actors: readonly Actor[],
): Steps<TermPool> {
  const actorNames = nameActors(articles, actors);
  const numbered = new NumberedTerms();
  const pooled: PooledArticle[] = [];
  for (const { id, facts } of articles) {
    if (pooled.length % articlesInPiece === 0) yield;
    const table = facts.terms;
    const terms = numbered.add(table, actorNames.get(id));
    pooled.push({ id, table, terms, titleTerms: listTitleTerms(facts, terms) });
  }
  yield;
  return { ...numbered.terms, articles: pooled };
}

/** The terms of the folder, numbered as they come; all names of an actor are one term. */
class NumberedTerms {
  readonly #indexes = new Map<string, number>();
  readonly #indexesOfActors = new Map<Actor, number>();
  readonly #keys: string[] = [];
  readonly #names: number[] = [];
  readonly #forms = new CountedForms();
  readonly #documents: number[] = [];
  readonly #lastArticle: number[] = [];
  readonly #actors = new Map<number, Actor>();
  #article = 0;

  /**
   * Takes in the terms of the next article; @returns their numbers.
   * @param actors the folder's actor behind each of the article's name keys.
   */
  add(
    { keys, forms, names }: TermTable,
    actors: ReadonlyMap<string, Actor> | undefined,
  ): Uint32Array {
    const numbers = new Uint32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? "";
      const actor = names[at] === 1 ? actors?.get(key) : undefined;
      const index = actor ? this.#indexOfActor(actor) : this.#indexOf(key, names[at] ?? 0);
      this.#forms.add(index, actor?.name ?? forms[at] ?? key);
      // Two of an article's actors may be one in the folder.
      if (this.#lastArticle[index] !== this.#article) {
        this.#lastArticle[index] = this.#article;
        this.#documents[index] = (this.#documents[index] ?? 0) + 1;
      }
      numbers[at] = index;
    }
    this.#article++;
    return numbers;
  }

  get terms(): Omit<TermPool, "articles"> {
    return {
      count: this.#keys.length,
      keys: this.#keys,
      forms: this.#forms.commonest(),
      names: Uint8Array.from(this.#names),
      actors: this.#actors,
      documents: Uint32Array.from(this.#documents),
    };
  }

  #indexOf(key: string, name: number): number {
    return this.#indexes.get(key) ?? this.#begin(key, name);
  }

  #indexOfActor(actor: Actor): number {
    const known = this.#indexesOfActors.get(actor);
    if (known !== undefined) return known;
    const index = this.#begin(`actor:${actor.id}`, 1);
    this.#indexesOfActors.set(actor, index);
    this.#actors.set(index, actor);
    return index;
  }

  #begin(key: string, name: number): number {
    const index = this.#keys.push(key) - 1;
    this.#indexes.set(key, index);
    this.#names.push(name);
    this.#documents.push(0);
    this.#lastArticle.push(-1);
    return index;
  }
}

/** The terms used in the title, numbered as in the pool. */
function listTitleTerms(facts: ArticleFacts, terms: Uint32Array): ReadonlySet<number> {
  const found = new Set<number>();
  const title = facts.blocks.findIndex(({ kind }) => kind === "title");
  if (title < 0) return found;
  const { uses, useBlocks } = facts.terms;
  for (let at = 0; at < uses.length && (useBlocks[at] ?? 0) <= title; at++) {
    if (useBlocks[at] === title) found.add(terms[uses[at] ?? 0] ?? 0);
  }
  return found;
}

/** For each article the folder's actor behind each of its name keys. */
function nameActors(
  articles: readonly ArticleWithFacts[],
  actors: readonly Actor[],
): ReadonlyMap<string, ReadonlyMap<string, Actor>> {
  const facts = new Map(articles.map((article) => [article.id, article.facts]));
  const names = new Map<string, Map<string, Actor>>();
  for (const actor of actors) {
    for (const member of actor.members) {
      const own = facts.get(member.article)?.actors[member.actor];
      if (!own) continue;
      const known = names.get(member.article) ?? new Map<string, Actor>();
      known.set(nameKey(own), actor);
      names.set(member.article, known);
    }
  }
  return names;
}
