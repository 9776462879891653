import type { ArticleFacts } from "../../model/facts";

/** Counted mentions of each of an article’s actors, by index. */
export function countMentions({ actors, mentions }: ArticleFacts): Uint32Array {
  const counts = new Uint32Array(actors.length);
  for (const { actor, counted } of mentions) {
    if (counted) counts[actor] = (counts[actor] ?? 0) + 1;
  }
  return counts;
}
