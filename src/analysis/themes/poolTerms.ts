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

/** Brings the terms of all articles under one numbering. `articles` come sorted by id. */
export function poolTerms(
  articles: readonly ArticleWithFacts[],
  actors: readonly Actor[],
): TermPool {
  const actorNames = nameActors(articles, actors);
  const numbered = new NumberedTerms();
  const pooled = articles.map(({ id, facts }, article) => {
    const table = facts.terms;
    const nameOf = actorNames.get(id);
    const terms = Uint32Array.from(table.keys, (key, at) => {
      const isName = table.names[at] === 1;
      const actor = isName ? nameOf?.get(key) : undefined;
      return numbered.add({ key, form: table.forms[at] ?? key, isName, actor }, article);
    });
    return { id, table, terms, titleTerms: listTitleTerms(facts, terms) };
  });
  return { ...numbered.terms, articles: pooled };
}

/** A term as one article has it. */
interface ArticleTerm {
  readonly key: string;
  readonly form: string;
  readonly isName: boolean;
  /** The folder's actor that it names. */
  readonly actor: Actor | undefined;
}

/** The terms of the folder, numbered as they come; all names of an actor are one term. */
class NumberedTerms {
  readonly #indexes = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #names: number[] = [];
  readonly #forms = new CountedForms();
  readonly #documents: number[] = [];
  readonly #lastArticle: number[] = [];
  readonly #actors = new Map<number, Actor>();

  /** Takes in a term of an article, one article after the other; @returns its number. */
  add({ key, form, isName, actor }: ArticleTerm, article: number): number {
    const pooledKey = actor ? `actor:${actor.id}` : key;
    const index = this.#indexes.get(pooledKey) ?? this.#begin(pooledKey, isName, actor);
    // Two of an article's actors may be one in the folder.
    if (this.#lastArticle[index] !== article) {
      this.#documents[index] = (this.#documents[index] ?? 0) + 1;
    }
    this.#lastArticle[index] = article;
    this.#forms.add(index, actor?.name ?? form);
    return index;
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

  #begin(pooledKey: string, isName: boolean, actor: Actor | undefined): number {
    const index = this.#keys.push(pooledKey) - 1;
    this.#indexes.set(pooledKey, index);
    this.#names.push(isName ? 1 : 0);
    this.#documents.push(0);
    if (actor) this.#actors.set(index, actor);
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
