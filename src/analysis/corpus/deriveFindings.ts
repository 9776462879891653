import { joinActorsByHand } from "../actors/joinActors";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import { unusedQuotations } from "../corrections/quotationsUnused";
import { unusedNames } from "../corrections/unusedNames";
import { findCopies } from "../passages/findCopies";
import { judgePassages } from "../passages/worth/judgePassages";
import { indexPassages } from "../related/relatedPassages";
import { groupThemes } from "../themes/groupThemes";
import { poolTerms } from "../themes/poolTerms";
import type { Actor } from "../model/actor";
import type { FolderFindings } from "../model/folder";
import type { RelatedIndex } from "../related/relatedPassages";
import type { ArticleWithFacts } from "../themes/poolTerms";

/** What follows from the articles of a folder, each part made when first asked for. */
export interface DerivedFindings {
  readonly findings: FolderFindings;
  readonly index: RelatedIndex;
  readonly unused: readonly UnusedCorrection[];
  actorOf(article: string, actor: number): Actor | undefined;
}

/** Copied passages, which depend on the words of the articles alone. */
export type FolderCopies = ReturnType<typeof findCopies>;

/** The copied passages of articles, found when first asked for. */
export function copiesWhenAsked(articles: readonly ArticleWithFacts[]): () => FolderCopies {
  // Only the words are held on to: they outlive the facts they come from.
  const worded = articles.map(({ id, facts }) => ({ id, words: facts.words }));
  return once(() => findCopies(worded));
}

/**
 * What follows from the facts of all articles, sorted by id, and from the reader's corrections;
 * nothing is computed before it is asked.
 */
export function deriveFindings(
  articles: readonly ArticleWithFacts[],
  scopes: readonly ScopedCorrections[],
  copies: () => FolderCopies,
): DerivedFindings {
  const joined = once(() => joinActorsByHand(articles, scopes));
  const actors = (): readonly Actor[] => joined().actors;
  const members = once(() => indexMembers(actors()));
  const pool = once(() => poolTerms(articles, actors()));
  const themes = once(() =>
    groupThemes({
      pool: pool(),
      wordCounts: articles.map(({ facts }) => facts.words.count),
      overlaps: copies().overlaps,
    }),
  );
  const passages = once(() => judgePassages(articles, copies().passages));
  const index = once(() => indexPassages({ articles, pool: pool(), copies: copies().copies }));
  const findings: FolderFindings = {
    get actors() {
      return actors();
    },
    get passages() {
      return passages();
    },
    get copies() {
      return copies().copies;
    },
    get overlaps() {
      return copies().overlaps;
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
      return [
        ...unusedNames(articles, scopes),
        ...unusedQuotations(articles, scopes),
        ...joined().unused,
      ];
    },
    actorOf: (article, actor) => members().get(article)?.get(actor),
  };
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
