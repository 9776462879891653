import { forEachInSteps, Stepwise, type Steps } from "../../base/steps";
import { joinActorsInSteps, type JoinedActors } from "../actors/joinActors";
import { rejectCopies, type CopiesByHand } from "../corrections/copiesByHand";
import { joinStories, type StoriesByHand } from "../corrections/storiesByHand";
import { importCopies, type ImportedCopies, type ScopedImport } from "../imported/importedCopies";
import { mergeCopies } from "../imported/mergeCopies";
import { judgePassagesInSteps } from "../passages/worth/judgePassages";
import { indexPassagesInSteps, type RelatedIndex } from "../related/relatedPassages";
import { poolTermsInSteps, type ArticleWithFacts } from "../themes/poolTerms";
import { settleThemesInSteps, type SettledThemes } from "../themes/settle/settleThemes";
import type { ScopedCorrections } from "../corrections/scoped";
import type { Actor } from "../model/actor";
import type { Overlap, Passage, Story } from "../model/folder";
import type { Copies } from "../passages/findCopies";
import type { ArticleWords } from "../passages/comparedArticle";
import type { KeptThemes } from "../themes/settle/keptThemes";

/** What a look at a folder goes by. */
export interface LookInput {
  /** Sorted by id. */
  readonly articles: readonly ArticleWithFacts[];
  readonly scopes: readonly ScopedCorrections[];
  /** Copies that the articles' own words show. */
  readonly copies: Stepwise<Copies>;
  /** Passages that another program has found. */
  readonly imports: readonly ScopedImport[];
  /** What was kept of the themes; null where they are made for the first time. */
  readonly kept: KeptThemes | null;
}

/** The findings, each with whatever it follows from. */
export interface FolderParts {
  readonly joined: Stepwise<JoinedActors>;
  readonly members: Stepwise<ActorsByMember>;
  readonly imported: Stepwise<ImportedCopies>;
  readonly settled: Stepwise<CopiesByHand>;
  readonly stories: Stepwise<StoriesByHand>;
  readonly passages: Stepwise<readonly Passage[]>;
  readonly themes: Stepwise<SettledThemes>;
  readonly index: Stepwise<RelatedIndex>;
}

/** What follows from the facts of all articles; nothing is made before it is asked for. */
export function deriveParts(input: LookInput): FolderParts {
  const { articles, scopes, copies, imports, kept } = input;
  const joined = new Stepwise(() => joinActorsInSteps(articles, scopes));
  const members = new Stepwise(function* () {
    return yield* indexMembers((yield* joined.inSteps()).actors);
  });
  const imported = atOnce(() => importCopies(articles, imports));
  const settled = new Stepwise(function* () {
    const words = articles.map(wordsForCopies);
    const others = (yield* imported.inSteps()).copies;
    const found = yield* mergeCopies(yield* copies.inSteps(), others, words);
    return yield* rejectCopies(found, words, scopes);
  });
  const stories = atOnce(() => joinStories(articles, scopes));
  const passages = new Stepwise(function* () {
    return yield* judgePassagesInSteps(articles, (yield* settled.inSteps()).copies.passages);
  });
  const pool = new Stepwise(function* () {
    return yield* poolTermsInSteps(articles, (yield* joined.inSteps()).actors);
  });
  const themes = new Stepwise(function* () {
    const { overlaps } = (yield* settled.inSteps()).copies;
    return yield* settleThemesInSteps({
      pool: yield* pool.inSteps(),
      wordCounts: articles.map(({ facts }) => facts.words.count),
      overlaps: [...overlaps, ...stories.value.stories.flatMap(asCopies)],
      scopes,
      kept,
    });
  });
  const index = new Stepwise(function* () {
    const { copies: pairs } = (yield* settled.inSteps()).copies;
    const furniture = (yield* passages.inSteps()).filter(({ shared }) => shared === "furniture");
    return yield* indexPassagesInSteps({
      articles,
      pool: yield* pool.inSteps(),
      copies: pairs,
      furniture: furniture.flatMap(({ places }) => places),
    });
  });
  return { joined, members, imported, settled, stories, passages, themes, index };
}

/** What is one piece of work. */
function atOnce<Value>(make: () => Value): Stepwise<Value> {
  return new Stepwise(function* (): Steps<Value> {
    yield;
    return make();
  });
}

/** What the search for copies asks of an article. */
export function wordsForCopies({ id, facts }: ArticleWithFacts): ArticleWords {
  return { id, words: facts.words, furnitureWords: facts.furnitureWords };
}

/** Articles of one story count as copies where they are grouped into themes. */
function asCopies({ articles: [first = "", ...others] }: Story): readonly Overlap[] {
  return others.map((other) => ({ a: first, b: other, ofA: 1, ofB: 1 }));
}

type ActorsByMember = ReadonlyMap<string, ReadonlyMap<number, Actor>>;

function* indexMembers(actors: readonly Actor[]): Steps<ActorsByMember> {
  const members = new Map<string, Map<number, Actor>>();
  for (const actor of actors) {
    yield* forEachInSteps(actor.members, (member) => {
      const own = members.get(member.article) ?? new Map<number, Actor>();
      own.set(member.actor, actor);
      members.set(member.article, own);
    });
    yield;
  }
  return members;
}
