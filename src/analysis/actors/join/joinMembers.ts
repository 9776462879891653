import { addToList } from "../../../base/collections";
import type { ArticleActor } from "../../model/actor";
import { foldName } from "../identify/joinForms";

/** An article’s actor, as the folder sees it. */
export interface FolderMember {
  readonly article: string;
  /** Index into that article’s actors. */
  readonly actor: number;
  readonly own: ArticleActor;
  /** Counted mentions in that article. */
  readonly mentions: number;
}

/** Groups of members that are one actor; in order of their first member. */
export function joinMembers(members: readonly FolderMember[]): FolderMember[][] {
  const parent = members.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) parent[second] = first;
  };
  joinEqual(members, join);
  joinShortNames(members, find, join);
  const groups = new Map<number, FolderMember[]>();
  members.forEach((member, index) => {
    addToList(groups, find(index), member);
  });
  return [...groups.values()];
}

function joinEqual(members: readonly FolderMember[], join: (a: number, b: number) => void): void {
  const firstOf = new Map<string, number>();
  members.forEach(({ own }, index) => {
    for (const identity of identitiesOf(own)) {
      const first = firstOf.get(identity);
      if (first === undefined) firstOf.set(identity, index);
      else join(first, index);
    }
  });
}

function identitiesOf({ name, kind, known }: ArticleActor): string[] {
  if (known !== null) return [known];
  const folded = foldName(name);
  const identities = [`${kind} ${folded}`];
  const parts = folded.split(" ");
  const [first = "", last = ""] = [parts[0], parts[parts.length - 1]];
  if (kind === "person" && parts.length > 1 && parts.length <= 4 && first.length > 2) {
    identities.push(`ends ${first} ${last}`);
  }
  return identities;
}

/**
 * `Putin` of one article is `Vladimir Putin` of another when the folder knows no other Putin; the
 * same for an acronym that some article spells out.
 */
function joinShortNames(
  members: readonly FolderMember[],
  find: (index: number) => number,
  join: (a: number, b: number) => void,
): void {
  // Owners are told apart as they are before any short name joins, or the result would depend on
  // the order of the articles.
  const rootOf = members.map((_, index) => find(index));
  const owners = new Map<string, Set<number>>();
  members.forEach(({ own }, index) => {
    for (const short of shortNamesOf(own)) {
      const roots = owners.get(short) ?? new Set();
      owners.set(short, roots.add(rootOf[index] ?? index));
    }
  });
  members.forEach(({ own }, index) => {
    const roots = owners.get(`${own.kind} ${foldName(own.name)}`);
    const [owner] = roots ?? [];
    if (roots?.size === 1 && owner !== undefined) join(owner, index);
  });
}

/** The names by which alone other articles may call this actor. */
function shortNamesOf({ name, kind, aliases }: ArticleActor): string[] {
  const folded = foldName(name);
  if (kind === "person") {
    const parts = folded.split(" ");
    return parts.slice(1).map((_, from) => `person ${parts.slice(from + 1).join(" ")}`);
  }
  const acronyms = aliases.filter((alias) => /^\p{Lu}{3,7}$/u.test(alias));
  return acronyms.map((acronym) => `${kind} ${foldName(acronym)}`);
}
