import { countOne } from "../../base/collections";
import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { mapInSteps, runSteps, type Steps } from "../../base/steps";
import type { Actor, ActorKind, ActorMember } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import { countMentions } from "./join/countMentions";
import { decideFolderKinds, type KindWitness } from "./join/decideFolderKinds";
import { joinByHand } from "./join/joinByHand";
import { joinMembers } from "./join/joinMembers";
import type { FolderMember } from "./join/joinMembers";
import { NameKeys } from "./join/memberNames";
import { aliasesOfAll, nameOfAll, rolesOfAll } from "./join/nameOfAll";
import { toActorIds } from "./join/toActorIds";

/**
 * One actor for all articles of a folder that name it. People join by full name, and by family name
 * alone where the folder knows one person of it; all else joins by name or by what it is listed as.
 *
 * @returns most widely named first; the same whatever the order of the articles.
 */
export function joinActors(articles: readonly NamedFacts[]): readonly Actor[] {
  return runSteps(joinActorsInSteps(articles, [])).actors;
}

interface NamedFacts {
  readonly id: string;
  readonly facts: ArticleFacts;
}

/** The actors of a folder, and what the reader has said about actors that no article names. */
export interface JoinedActors {
  readonly actors: readonly Actor[];
  readonly unused: readonly UnusedCorrection[];
}

/** The same under the reader's hand: joined, parted and called as the corrections say. In pieces. */
export function* joinActorsInSteps(
  articles: readonly NamedFacts[],
  scopes: readonly ScopedCorrections[],
): Steps<JoinedActors> {
  const keys = new NameKeys();
  const members = yield* listMembers(articles, keys);
  const { groups, shownNames, unused } = yield* joinByHand(
    yield* joinMembers(members, keys),
    scopes,
  );
  const drafts: Omit<Actor, "id">[] = [];
  for (const group of groups) {
    drafts.push(toDraft(group, shownNames.get(group)));
    yield;
  }
  const ids = yield* toActorIds(drafts);
  const actors = yield* mapInSteps(drafts, (draft, index): Actor => ({
    id: ids[index] ?? "",
    ...draft,
  }));
  return { actors: yield* sortInSteps(actors, byWidth), unused };
}

type Witness = KindWitness & Pick<FolderMember, "article" | "actor">;

/** The actors of all articles, in an order that is theirs and not that of their arrival. */
function* listMembers(
  articles: readonly NamedFacts[],
  keys: NameKeys,
): Steps<readonly FolderMember[]> {
  const witnesses: Witness[] = [];
  for (const { id, facts } of [...articles].sort((a, b) => compareText(a.id, b.id))) {
    const { all, certain, told } = countMentions(facts);
    facts.actors.forEach((own, actor) => {
      const counts = { mentions: all[actor] ?? 0, certain: certain[actor] ?? 0 };
      witnesses.push({ article: id, actor, own, ...counts, told: (told[actor] ?? 0) > 0 });
    });
    yield;
  }
  const kinds = yield* decideFolderKinds(witnesses, keys);
  return yield* mapInSteps(witnesses, (witness, index): FolderMember => {
    const { article, actor, own, mentions, told } = witness;
    return { article, actor, own, mentions, told, kind: kinds[index] ?? own.kind };
  });
}

function toDraft(members: readonly FolderMember[], shown: string | undefined): Omit<Actor, "id"> {
  const name = shown ?? nameOfAll(members);
  const counted = members.filter(({ mentions }) => mentions > 0);
  return {
    name,
    kind: kindOfAll(members),
    aliases: aliasesOfAll(members, name),
    roles: rolesOfAll(members),
    mentions: counted.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: [...new Set(counted.map(({ article }) => article))],
    members: members.map(({ article, actor }): ActorMember => ({ article, actor })),
  };
}

/** The kind of most mentions, of those that the reader has told where there are any. */
function kindOfAll(members: readonly FolderMember[]): ActorKind {
  const told = members.filter((member) => member.told);
  const votes = new Map<ActorKind, number>();
  // Members joined by hand may differ.
  for (const { kind, mentions } of told.length > 0 ? told : members) {
    countOne(votes, kind, mentions + 1);
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "person";
}

function byWidth(a: Actor, b: Actor): number {
  return (
    b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.id, b.id)
  );
}
