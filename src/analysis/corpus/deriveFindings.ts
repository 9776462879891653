import { joinActorsByHand } from "../actors/joinActors";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import { rejectCopies, rejectsCopies } from "../corrections/copiesByHand";
import { unusedQuotations } from "../corrections/quotationsUnused";
import { joinStories } from "../corrections/storiesByHand";
import { unusedFurniture } from "../corrections/unusedFurniture";
import { unusedNames } from "../corrections/unusedNames";
import { importCopies, type ScopedImport } from "../imported/importedCopies";
import { mergeCopies } from "../imported/mergeCopies";
import { judgePassages } from "../passages/worth/judgePassages";
import { indexPassages } from "../related/relatedPassages";
import { groupThemes } from "../themes/groupThemes";
import { poolTerms } from "../themes/poolTerms";
import type { Actor } from "../model/actor";
import type { FolderFindings, Overlap, Story } from "../model/folder";
import type { Copies } from "../passages/findCopies";
import type { ArticleWords } from "../passages/wordPool";
import type { RelatedIndex } from "../related/relatedPassages";
import type { ArticleWithFacts } from "../themes/poolTerms";

/** What follows from the articles of a folder, each part made when first asked for. */
export interface DerivedFindings {
  readonly findings: FolderFindings;
  readonly index: RelatedIndex;
  readonly unused: readonly UnusedCorrection[];
  /** Ids of articles that have changed since passages were imported for them. */
  readonly changedSinceImport: readonly string[];
  actorOf(article: string, actor: number): Actor | undefined;
}

/** The articles as the search for copies sees them. */
export function worded(articles: readonly ArticleWithFacts[]): readonly ArticleWords[] {
  return articles.map(({ id, facts }) => ({ id, words: facts.words }));
}

function unusedInArticles(
  articles: readonly ArticleWithFacts[],
  scopes: readonly ScopedCorrections[],
): readonly UnusedCorrection[] {
  return [
    ...unusedNames(articles, scopes),
    ...unusedQuotations(articles, scopes),
    ...unusedFurniture(articles, scopes),
  ];
}

/** Articles of one story count as copies where they are grouped into themes. */
function asCopies({ articles: [first = "", ...others] }: Story): readonly Overlap[] {
  return others.map((other) => ({ a: first, b: other, ofA: 1, ofB: 1 }));
}

/**
 * What follows from the facts of all articles, sorted by id, from the reader's corrections and from
 * passages that another program has found; nothing is computed before it is asked.
 */
export function deriveFindings(
  articles: readonly ArticleWithFacts[],
  scopes: readonly ScopedCorrections[],
  copies: () => Copies,
  imports: readonly ScopedImport[] = [],
): DerivedFindings {
  const { kept, rejected, changed } = settleCopies(articles, scopes, copies, imports);
  const told = once(() => joinStories(articles, scopes));
  const joined = once(() => joinActorsByHand(articles, scopes));
  const actors = (): readonly Actor[] => joined().actors;
  const members = once(() => indexMembers(actors()));
  const pool = once(() => poolTerms(articles, actors()));
  const themes = once(() =>
    groupThemes({
      pool: pool(),
      wordCounts: articles.map(({ facts }) => facts.words.count),
      overlaps: [...kept().overlaps, ...told().stories.flatMap(asCopies)],
    }),
  );
  const passages = once(() => judgePassages(articles, kept().passages));
  const index = once(() => indexPassages({ articles, pool: pool(), copies: kept().copies }));
  const findings: FolderFindings = {
    get actors() {
      return actors();
    },
    get passages() {
      return passages();
    },
    get copies() {
      return kept().copies;
    },
    get overlaps() {
      return kept().overlaps;
    },
    get stories() {
      return told().stories;
    },
    get themes() {
      return themes();
    },
  };
  return {
    findings,
    get index() {
      return index();
    },
    get unused() {
      const ofArticles = unusedInArticles(articles, scopes);
      return [...ofArticles, ...rejected(), ...told().unused, ...joined().unused];
    },
    get changedSinceImport() {
      return changed();
    },
    actorOf: (article, actor) => members().get(article)?.get(actor),
  };
}

/** Own copies with those that were imported, without those that the reader has rejected. */
function settleCopies(
  articles: readonly ArticleWithFacts[],
  scopes: readonly ScopedCorrections[],
  copies: () => Copies,
  imports: readonly ScopedImport[],
): SettledCopies {
  const imported = once(() => importCopies(articles, imports));
  const settled = once(() => {
    const words = worded(articles);
    return rejectCopies(mergeCopies(copies(), imported().copies, words), words, scopes);
  });
  return {
    kept: () => settled().copies,
    rejected: () => (rejectsCopies(scopes) ? settled().unused : []),
    changed: () => imported().changed,
  };
}

interface SettledCopies {
  readonly kept: () => Copies;
  /** Rejections that reject nothing. */
  readonly rejected: () => readonly UnusedCorrection[];
  /** Ids of articles that have changed since the import. */
  readonly changed: () => readonly string[];
}

function indexMembers(actors: readonly Actor[]): ReadonlyMap<string, ReadonlyMap<number, Actor>> {
  const members = new Map<string, Map<number, Actor>>();
  for (const actor of actors) {
    for (const member of actor.members) {
      const own = members.get(member.article) ?? new Map<number, Actor>();
      own.set(member.actor, actor);
      members.set(member.article, own);
    }
  }
  return members;
}

/** Computes on the first call and remembers. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
