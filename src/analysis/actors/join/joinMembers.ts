import { addToList } from "../../../base/collections";
import type { ActorKind, ArticleActor } from "../../model/actor";
import { bodyName, foldName, personWords } from "../identify/nameKeys";
import { joinSamePeople } from "../identify/samePerson";
import { joinShortNames } from "./joinShortNames";

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
}

/** Finds and joins groups of members by their indexes. */
export interface Groups {
  /** The least index of the group. */
  find(index: number): number;
  join(a: number, b: number): void;
}

/**
 * Groups of members that are one actor; in order of their first member. Equal names join first, then
 * names that are short for others.
 */
export function joinMembers(members: readonly FolderMember[]): FolderMember[][] {
  const groups = makeGroups(members.length);
  joinEqual(members, groups);
  joinPeople(members, groups);
  joinShortNames(members, groups);
  const joined = new Map<number, FolderMember[]>();
  members.forEach((member, index) => {
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

function joinEqual(members: readonly FolderMember[], { join }: Groups): void {
  const firstOf = new Map<string, number>();
  members.forEach((member, index) => {
    const identity = identityOf(member);
    const first = firstOf.get(identity);
    if (first === undefined) firstOf.set(identity, index);
    else join(first, index);
  });
}

function identityOf({ own: { name, known }, kind }: FolderMember): string {
  if (known !== null) return known;
  return `${kind} ${kind === "organization" ? bodyName(name) : foldName(name)}`;
}

function joinPeople(members: readonly FolderMember[], { join }: Groups): void {
  // Each distinct name once: a folder names the same people again and again.
  const distinct = new Map<string, number>();
  members.forEach(({ own, kind }, index) => {
    if (kind === "person" && own.known === null && !distinct.has(own.name)) {
      distinct.set(own.name, index);
    }
  });
  const names = [...distinct].map(([name, index]) => ({ index, words: personWords(name) }));
  joinSamePeople(names, join);
}
