import { runSteps, type Steps } from "../../base/steps";
import { NumberedTerms } from "./numberedTerms";
import { usesInBlock } from "./usesInBlock";
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
  /** The term in the pool for each term of the table. */
  readonly terms: Uint32Array;
  /** Terms of the pool that stand in the article's title, each once. */
  readonly titleTerms: Uint32Array;
}

/** Actors whose names are looked up in one piece of work. */
const actorsInPiece = 5000;
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
  const actorsOf = yield* listActors(articles, actors);
  const numbered = new NumberedTerms(actors.length);
  const pooled: PooledArticle[] = [];
  for (const [index, { id, facts }] of articles.entries()) {
    if (index % articlesInPiece === 0) yield;
    const names = actorsByTerm(facts.terms, actorsOf[index] ?? []);
    const terms = numbered.add(facts.terms, names);
    pooled.push({ id, table: facts.terms, terms, titleTerms: listTitleTerms(facts, terms) });
  }
  return { ...(yield* numbered.finish()), articles: pooled };
}

/** The terms used in the title, numbered as in the pool. */
function listTitleTerms(facts: ArticleFacts, terms: Uint32Array): Uint32Array {
  const found = new Set<number>();
  const title = facts.blocks.findIndex(({ kind }) => kind === "title");
  if (title < 0) return new Uint32Array(0);
  for (const use of usesInBlock(facts.terms, title)) found.add(terms[use] ?? 0);
  return Uint32Array.from(found);
}

/** For each article the folder's actor behind each of its own actors; nothing where there is none. */
function* listActors(
  articles: readonly ArticleWithFacts[],
  actors: readonly Actor[],
): Steps<readonly (readonly (Actor | undefined)[])[]> {
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const own = articles.map((): (Actor | undefined)[] => []);
  for (const [index, actor] of actors.entries()) {
    if (index % actorsInPiece === 0) yield;
    for (const member of actor.members) {
      const list = own[indexOf.get(member.article) ?? -1];
      if (list) list[member.actor] = actor;
    }
  }
  return own;
}

/** The terms of an article that are names, with the folder's actor behind each. */
function actorsByTerm(
  { actorTerms }: TermTable,
  actors: readonly (Actor | undefined)[],
): ReadonlyMap<number, Actor | undefined> {
  const named = new Map<number, Actor | undefined>();
  for (let at = 0; at < actorTerms.length; at++) {
    const term = actorTerms[at] ?? -1;
    if (term >= 0) named.set(term, actors[at] ?? named.get(term));
  }
  return named;
}
