import { compareText } from "../../base/compare";
import type { Actor, ActorMember, ArticleActor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import { countMentions } from "./join/countMentions";
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
  const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
  const members = sorted.flatMap(({ id, facts }) => {
    const counts = countMentions(facts);
    return facts.actors.map((own: ArticleActor, actor): FolderMember => ({
      article: id,
      actor,
      own,
      mentions: counts[actor] ?? 0,
    }));
  });
  const { groups, shownNames, unused } = joinByHand(joinMembers(members), scopes);
  const drafts = groups.map((group) => toDraft(group, shownNames.get(group)));
  const ids = toActorIds(drafts);
  const actors = drafts.map((draft, index): Actor => ({ id: ids[index] ?? "", ...draft }));
  return { actors: actors.sort(byWidth), unused };
}

function toDraft(members: readonly FolderMember[], shown: string | undefined): Omit<Actor, "id"> {
  const name = shown ?? nameOfAll(members);
  const counted = members.filter(({ mentions }) => mentions > 0);
  return {
    name,
    kind: members[0]?.own.kind ?? "person",
    aliases: aliasesOfAll(members, name),
    roles: rolesOfAll(members),
    mentions: counted.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: [...new Set(counted.map(({ article }) => article))],
    members: members.map(({ article, actor }): ActorMember => ({ article, actor })),
  };
}

function byWidth(a: Actor, b: Actor): number {
  return (
    b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.id, b.id)
  );
}
