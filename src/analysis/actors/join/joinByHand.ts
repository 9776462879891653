import { addToList } from "../../../base/collections";
import { compareText } from "../../../base/compare";
import { forEachInSteps, type Steps } from "../../../base/steps";
import type { ActorReference, Correction } from "../../corrections/correction";
import { isSameName, nameKey } from "../../corrections/sameName";
import type { ScopedCorrections, UnusedCorrection } from "../../corrections/scoped";
import type { FolderMember } from "./joinMembers";

/** Groups of members after the reader's hand. */
export interface JoinedByHand {
  readonly groups: readonly (readonly FolderMember[])[];
  /** The names that the reader wants shown, by the group they are for. */
  readonly shownNames: ReadonlyMap<readonly FolderMember[], string>;
  /** Corrections about actors that no article names. */
  readonly unused: readonly UnusedCorrection[];
}

/**
 * The reader's word over the joining: first splits, then what is the same, then names to show. The
 * result depends on what is said, never on the order in which it is said. In pieces.
 */
export function* joinByHand(
  groups: readonly (readonly FolderMember[])[],
  scopes: readonly ScopedCorrections[],
): Steps<JoinedByHand> {
  if (scopes.every(({ corrections }) => corrections.length === 0)) {
    return { groups, shownNames: new Map(), unused: [] };
  }
  const hand = new Hand();
  yield* forEachInSteps(groups, (members) => {
    hand.add(members);
  });
  const statements = scopes.flatMap((scope) =>
    scope.corrections.map((correction) => ({ scope, correction })),
  );
  const unused: UnusedCorrection[] = [];
  for (const kind of ["splitActor", "sameActor", "shownName"] as const) {
    for (const { scope, correction } of statements) {
      if (correction.kind !== kind) continue;
      const reason = hand.apply(correction, scope.pathOf);
      if (reason !== null) unused.push({ scope, correction, reason });
    }
  }
  return { ...(yield* hand.result()), unused };
}

type PathOf = ScopedCorrections["pathOf"];
type OfActors = Extract<Correction, { readonly kind: "splitActor" | "sameActor" | "shownName" }>;

/** Groups under way: what is joined and parted by one correction is seen by the next. */
class Hand {
  readonly #groups: Set<FolderMember>[] = [];
  readonly #groupOf = new Map<FolderMember, Set<FolderMember>>();
  /** Members by their actor's name, and by the other names it has in its article. */
  readonly #named = new Map<string, FolderMember[]>();
  readonly #aliased = new Map<string, FolderMember[]>();
  /** Members that a split sets apart in their article alone: only that article joins them again. */
  readonly #apartThere = new Set<FolderMember>();
  readonly #shown = new Map<FolderMember, string>();

  /** Adds a group as the rules have joined it. */
  add(members: readonly FolderMember[]): void {
    const group = new Set(members);
    this.#groups.push(group);
    for (const member of group) {
      this.#groupOf.set(member, group);
      addToList(this.#named, nameKey(member.own.name), member);
      for (const alias of member.own.aliases) addToList(this.#aliased, nameKey(alias), member);
    }
  }

  /** Why the correction is about nobody, or null. */
  apply(correction: OfActors, pathOf: PathOf): string | null {
    switch (correction.kind) {
      case "splitActor":
        return this.#split(correction, pathOf);
      case "sameActor":
        return this.#join(correction, pathOf);
      case "shownName":
        return this.#show(correction, pathOf);
    }
  }

  *result(): Steps<Omit<JoinedByHand, "unused">> {
    const groups: (readonly FolderMember[])[] = [];
    const shownNames = new Map<readonly FolderMember[], string>();
    yield* forEachInSteps(this.#groups, (group) => {
      if (group.size === 0) return;
      const members = [...group].sort(byPlace);
      groups.push(members);
      const shown = members.map((member) => this.#shown.get(member)).find(Boolean);
      if (shown !== undefined) shownNames.set(members, shown);
    });
    return { groups, shownNames };
  }

  #split(
    { actor, apart }: Extract<OfActors, { kind: "splitActor" }>,
    pathOf: PathOf,
  ): string | null {
    const owners = this.#find(actor, pathOf);
    if (owners.length === 0) return noArticleNames([actor]);
    const from = new Set(owners.map((member) => this.#groupOf.get(member)));
    const own = new Set<FolderMember>();
    let anybody = false;
    for (const part of apart) {
      for (const member of this.#called({ ...part, is: actor.is }, pathOf)) {
        anybody = true;
        if (part.article === undefined && isSameName(part.name, actor.name)) continue;
        if (!from.has(this.#groupOf.get(member))) continue;
        this.#move(member, own);
        if (part.article !== undefined) this.#apartThere.add(member);
      }
    }
    this.#groups.push(own);
    return anybody ? null : noArticleNames(apart);
  }

  #join({ actors }: Extract<OfActors, { kind: "sameActor" }>, pathOf: PathOf): string | null {
    const found = actors.map((actor) =>
      this.#find(actor, pathOf).filter(
        (member) => actor.article !== undefined || !this.#apartThere.has(member),
      ),
    );
    const missing = actors.filter((_, index) => found[index]?.length === 0);
    if (actors.length - missing.length < 2) return noArticleNames(missing);
    const [into, ...others] = new Set(found.flat().map((member) => this.#groupOf.get(member)));
    for (const group of others) {
      for (const member of group ?? []) if (into) this.#move(member, into);
    }
    return null;
  }

  #show({ actor, shown }: Extract<OfActors, { kind: "shownName" }>, pathOf: PathOf): string | null {
    const members = this.#find(actor, pathOf);
    for (const member of members) this.#shown.set(member, shown);
    return members.length === 0 ? noArticleNames([actor]) : null;
  }

  #move(member: FolderMember, into: Set<FolderMember>): void {
    this.#groupOf.get(member)?.delete(member);
    this.#groupOf.set(member, into.add(member));
  }

  /** Members whose actor is called so in its article, else those that have it as another name. */
  #find(actor: ActorReference, pathOf: PathOf): readonly FolderMember[] {
    const called = this.#called(actor, pathOf);
    return called.length > 0 ? called : this.#called(actor, pathOf, this.#aliased);
  }

  #called(
    { name, is, article }: ActorReference,
    pathOf: PathOf,
    names: ReadonlyMap<string, readonly FolderMember[]> = this.#named,
  ): readonly FolderMember[] {
    return (names.get(nameKey(name)) ?? []).filter((member) => {
      if (is !== undefined && member.own.kind !== is) return false;
      const path = pathOf(member.article);
      return path !== undefined && (article === undefined || path === article);
    });
  }
}

function byPlace(a: FolderMember, b: FolderMember): number {
  return compareText(a.article, b.article) || a.actor - b.actor;
}

function noArticleNames(actors: readonly { readonly name: string }[]): string {
  const names = [...new Set(actors.map(({ name }) => `“${name}”`))];
  return `No article names ${names.join(" or ")} any more.`;
}
