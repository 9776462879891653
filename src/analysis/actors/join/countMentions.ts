import type { ArticleFacts } from "../../model/facts";
import { toldRule } from "../told/applyTold";

/** What the mentions say of each of an article’s actors, by index. */
export interface MentionCounts {
  /** Counted mentions. */
  readonly all: Uint32Array;
  /** Those of them that rest on evidence of their own. */
  readonly certain: Uint32Array;
  /** Those that the reader has spoken of. */
  readonly told: Uint32Array;
}

export function countMentions({ actors, mentions }: ArticleFacts): MentionCounts {
  const all = new Uint32Array(actors.length);
  const certain = new Uint32Array(actors.length);
  const told = new Uint32Array(actors.length);
  for (const { actor, counted, sure, rule } of mentions) {
    if (rule === toldRule) told[actor] = (told[actor] ?? 0) + 1;
    if (!counted) continue;
    all[actor] = (all[actor] ?? 0) + 1;
    if (sure === "certain") certain[actor] = (certain[actor] ?? 0) + 1;
  }
  return { all, certain, told };
}
