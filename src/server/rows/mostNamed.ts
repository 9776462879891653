import type { Actor } from "../../analysis/index";
import { countOne } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { FolderSnapshot } from "../index/folderSnapshot";

/** An actor with the counted mentions of it in one article. */
export interface NamedActor {
  readonly actor: Actor;
  readonly mentions: number;
}

/** Who is named in an article, most often first. */
export function mostNamedIn(folder: FolderSnapshot, uri: string): readonly NamedActor[] {
  const article = folder.article(uri);
  if (!article) return [];
  const counts = new Map<Actor, number>();
  for (const mention of article.facts.mentions) {
    const actor = mention.counted ? folder.actorOf(article, mention.actor) : undefined;
    if (actor) countOne(counts, actor);
  }
  return [...counts]
    .map(([actor, mentions]) => ({ actor, mentions }))
    .sort((x, y) => y.mentions - x.mentions || compareText(x.actor.id, y.actor.id));
}
