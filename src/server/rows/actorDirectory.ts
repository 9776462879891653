import type { Actor, ActorKind } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { filterInSteps, forEachInSteps, Stepwise, type Steps } from "../../base/steps";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchText, toSearchWords } from "../text/searchText";
import { actorTexts, articleText } from "./filterTexts";
import { LastAnswer } from "./lastAnswer";

/** Actors in the order of lists. */
export interface ListedActors {
  readonly all: readonly Actor[];
  readonly byKind: Readonly<Record<ActorKind, readonly Actor[]>>;
}

const directories = new WeakMap<FolderSnapshot, ActorDirectory>();

/** The directory of a folder, made when it is first asked for and once per state of the folder. */
export function directoryOf(folder: FolderSnapshot): ActorDirectory {
  const directory = directories.get(folder) ?? new ActorDirectory(folder);
  directories.set(folder, directory);
  return directory;
}

/** The actors of a folder in the order of lists, found by id, kind and filter. */
export class ActorDirectory {
  readonly #folder: FolderSnapshot;
  readonly #all = new Stepwise(() => this.#list());
  readonly #filtered = new LastAnswer<ListedActors>();
  #byId: ReadonlyMap<string, Actor> | null = null;

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
  }

  /** Those that an article mentions: in most articles first, then by mentions and name. */
  get all(): readonly Actor[] {
    return this.#all.value.all;
  }

  byId(id: string): Actor | undefined {
    this.#byId ??= new Map(this.all.map((actor) => [actor.id, actor]));
    return this.#byId.get(id);
  }

  /**
   * The actors that a filter lets through. Each of its words has to stand in the actor's name,
   * another name, a role, or be its kind; those that do not have to stand together in the headline
   * or short name of one article that mentions it; such actors come last.
   */
  matching(filter: string): ListedActors {
    return this.#matching(filter).value;
  }

  /** The same piece by piece; asking again is quick then. */
  matchingInSteps(filter: string): Steps<ListedActors> {
    return this.#matching(filter).inSteps();
  }

  ofKind(kind: ActorKind, filter: string): readonly Actor[] {
    return this.matching(filter).byKind[kind];
  }

  /** Why a filter lets an actor through where its shown name does not say it; null where it does. */
  reason(actor: Actor, filter: string): FilterReason | null {
    const words = toSearchWords(filter).filter((word) => !actorTexts(actor).name.includes(word));
    const stands = (text: string): boolean => {
      const folded = toSearchText(text);
      return words.some((word) => folded.includes(word));
    };
    const alias = actor.aliases.find(stands);
    if (alias !== undefined) return { kind: "alias", text: alias };
    const role = actor.roles.find(({ text }) => stands(text));
    if (role) return { kind: "role", text: role.text };
    const left = words.filter((word) => !this.#isOwn(actor, word));
    if (left.length === 0) return null;
    const uri = actor.articles.find((uri) =>
      left.every((word) => articleText(this.#folder, uri).includes(word)),
    );
    return uri === undefined ? null : { kind: "article", text: uri };
  }

  *#list(): Steps<ListedActors> {
    const { actors } = this.#folder.findings;
    const mentioned = yield* filterInSteps(actors, ({ mentions }) => mentions > 0);
    return yield* listByKind(yield* sortInSteps(mentioned, byWidth));
  }

  #matching(filter: string): Stepwise<ListedActors> {
    const words = toSearchWords(filter);
    if (words.length === 0) return this.#all;
    return this.#filtered.to(filter, () => this.#find(words));
  }

  *#find(words: readonly string[]): Steps<ListedActors> {
    const titled = new Map<string, ReadonlySet<string>>();
    for (const word of words) titled.set(word, yield* this.#articlesTitled(word));
    const own: Actor[] = [];
    const named: Actor[] = [];
    yield* forEachInSteps((yield* this.#all.inSteps()).all, (actor) => {
      const left = words.filter((word) => !this.#isOwn(actor, word));
      const among = left.map((word) => titled.get(word) ?? none);
      if (left.length === 0) own.push(actor);
      else if (isNamedIn(actor, among)) named.push(actor);
    });
    return yield* listByKind([...own, ...named]);
  }

  /** Whether a word is the actor's own: in its names and roles, or its kind. */
  #isOwn(actor: Actor, word: string): boolean {
    const { name, others } = actorTexts(actor);
    return name.includes(word) || others.includes(word) || kindNames[actor.kind].has(word);
  }

  *#articlesTitled(word: string): Steps<ReadonlySet<string>> {
    const titled = new Set<string>();
    yield* forEachInSteps(this.#folder.articles, ({ uri }) => {
      if (articleText(this.#folder, uri).includes(word)) titled.add(uri);
    });
    return titled;
  }
}

function* listByKind(all: readonly Actor[]): Steps<ListedActors> {
  const byKind: Record<ActorKind, Actor[]> = { person: [], organization: [], place: [] };
  yield* forEachInSteps(all, (actor) => {
    byKind[actor.kind].push(actor);
  });
  return { all, byKind };
}

const none: ReadonlySet<string> = new Set();

/** Whether one article that mentions an actor is in all of some sets. */
function isNamedIn(actor: Actor, sets: readonly ReadonlySet<string>[]): boolean {
  // Most words stand in no headline: then nobody looks through the articles of an actor.
  if (sets.some(({ size }) => size === 0)) return false;
  return actor.articles.some((uri) => sets.every((uris) => uris.has(uri)));
}

/** What a filter found where an actor's shown name does not tell; the text of an article is its id. */
export interface FilterReason {
  readonly kind: "alias" | "role" | "article";
  readonly text: string;
}

/** Whole words only: `or` must not bring up every organisation. */
const kindNames: Readonly<Record<ActorKind, ReadonlySet<string>>> = {
  person: new Set(["person", "persons", "people"]),
  organization: new Set(["organisation", "organisations", "organization", "organizations"]),
  place: new Set(["place", "places"]),
};

function byWidth(a: Actor, b: Actor): number {
  return (
    b.articles.length - a.articles.length ||
    b.mentions - a.mentions ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}
