import { countOne } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { Actor, ActorKind, ActorMember, ArticleActor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import { countMentions } from "./join/countMentions";
import { decideFolderKinds } from "./join/decideFolderKinds";
import { joinByHand } from "./join/joinByHand";
import { joinMembers } from "./join/joinMembers";
import type { FolderMember } from "./join/joinMembers";
import { aliasesOfAll, nameOfAll, rolesOfAll } from "./join/nameOfAll";
import { toActorIds } from "./join/toActorIds";

/**
 * One actor for all articles of a folder that name it. People join by full name, and by family name
 * alone where the folder knows one person of it; all else joins by name or by what it is listed as.
 *
 * @returns most widely named first; the same whatever the order of the articles.
 */
export function joinActors(articles: readonly NamedFacts[]): readonly Actor[] {
  return joinActorsByHand(articles, []).actors;
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

/** The same under the reader's hand: joined, parted and called as the corrections say. */
export function joinActorsByHand(
  articles: readonly NamedFacts[],
  scopes: readonly ScopedCorrections[],
): JoinedActors {
  const members = listMembers(articles);
  const { groups, shownNames, unused } = joinByHand(joinMembers(members), scopes);
  const drafts = groups.map((group) => toDraft(group, shownNames.get(group)));
  const ids = toActorIds(drafts);
  const actors = drafts.map((draft, index): Actor => ({ id: ids[index] ?? "", ...draft }));
  return { actors: actors.sort(byWidth), unused };
}

/** The actors of all articles, in an order that is theirs and not that of their arrival. */
function listMembers(articles: readonly NamedFacts[]): readonly FolderMember[] {
  const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
  const witnesses = sorted.flatMap(({ id, facts }) => {
    const { all, certain, told } = countMentions(facts);
    return facts.actors.map((own: ArticleActor, actor) => ({
      article: id,
      actor,
      own,
      mentions: all[actor] ?? 0,
      certain: certain[actor] ?? 0,
      told: (told[actor] ?? 0) > 0,
    }));
  });
  const kinds = decideFolderKinds(witnesses);
  return witnesses.map(({ article, actor, own, mentions, told }, index): FolderMember => {
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
