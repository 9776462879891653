import { addToList } from "../../../base/collections";
import { forEachInSteps, type Steps } from "../../../base/steps";
import type { ActorKind, ArticleActor } from "../../model/actor";
import { bodyName, isJunior } from "../identify/nameKeys";
import { joinSamePeopleInSteps, type FullName } from "../identify/samePerson";
import { joinShortNames } from "./joinShortNames";
import type { NameKeys } from "./memberNames";

/** An article’s actor, as the folder sees it. */
export interface FolderMember {
  readonly article: string;
  /** Index into that article’s actors. */
  readonly actor: number;
  readonly own: ArticleActor;
  /** What it is, decided for the whole folder. */
  readonly kind: ActorKind;
  /** Counted mentions in that article. */
  readonly mentions: number;
  /** Whether the reader has said what it is. */
  readonly told: boolean;
}

/** Finds and joins groups of members by their indexes. */
export interface Groups {
  /** The least index of the group. */
  find(index: number): number;
  join(a: number, b: number): void;
}

/**
 * Groups of members that are one actor; in order of their first member. Equal names join first, then
 * names that are short for others. In pieces, since a large folder names tens of thousands.
 */
export function* joinMembers(
  members: readonly FolderMember[],
  keys: NameKeys,
): Steps<FolderMember[][]> {
  const groups = makeGroups(members.length);
  yield* joinEqual(members, keys, groups);
  yield* joinPeople(members, keys, groups);
  yield* joinShortNames(members, keys, groups);
  const joined = new Map<number, FolderMember[]>();
  yield* forEachInSteps(members, (member, index) => {
    addToList(joined, groups.find(index), member);
  });
  return [...joined.values()];
}

function makeGroups(size: number): Groups {
  const parent = new Uint32Array(size).map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) {
      const above = parent[root] ?? root;
      parent[root] = parent[above] ?? above;
      root = above;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [rootA, rootB] = [find(a), find(b)];
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  };
  return { find, join };
}

function* joinEqual(
  members: readonly FolderMember[],
  keys: NameKeys,
  { join }: Groups,
): Steps<void> {
  const firstOf = new Map<string, number>();
  yield* forEachInSteps(members, (member, index) => {
    const identity = identityOf(member, keys);
    if (identity === null) return;
    const first = firstOf.get(identity);
    if (first === undefined) firstOf.set(identity, index);
    else join(first, index);
  });
}

/** Null for a person’s name of one word: each may be another of that family. */
function identityOf({ own: { name, known }, kind }: FolderMember, keys: NameKeys): string | null {
  if (known !== null) return known;
  if (kind === "person") return keys.words(name).length < 2 ? null : `person ${keys.fold(name)}`;
  return `${kind} ${kind === "organization" ? bodyName(name) : keys.fold(name)}`;
}

/** Joins each distinct full name once: a folder names the same people again and again. */
function* joinPeople(
  members: readonly FolderMember[],
  keys: NameKeys,
  { join }: Groups,
): Steps<void> {
  const fathers = yield* findFathers(members, keys);
  const distinct = new Map<string, { index: number; weight: number }>();
  yield* forEachInSteps(members, ({ own: { name, known }, kind }, index) => {
    if (kind !== "person" || known !== null) return;
    const found = distinct.get(name);
    if (found) found.weight++;
    else distinct.set(name, { index, weight: 1 });
  });
  const names: FullName[] = [];
  yield* forEachInSteps(distinct, ([name, { index, weight }]) => {
    const words = keys.words(name);
    const junior = isJunior(name) && fathers.has(words.join(" "));
    names.push({ index, weight, words, junior });
  });
  yield* joinSamePeopleInSteps(names, join);
}

/** Names that some article gives to two people, with and without `Jr.` */
function* findFathers(
  members: readonly FolderMember[],
  keys: NameKeys,
): Steps<ReadonlySet<string>> {
  const juniors = new Map<string, Set<string>>();
  yield* forEachInSteps(members, ({ own, kind, article }) => {
    if (kind !== "person" || !isJunior(own.name)) return;
    const named = juniors.get(article) ?? new Set();
    juniors.set(article, named.add(keys.words(own.name).join(" ")));
  });
  const fathers = new Set<string>();
  yield* forEachInSteps(members, ({ own, kind, article }) => {
    if (kind !== "person" || isJunior(own.name)) return;
    const name = keys.words(own.name).join(" ");
    if (juniors.get(article)?.has(name)) fathers.add(name);
  });
  return fathers;
}
