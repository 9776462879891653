import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import type { Draft } from "./draft";

/**
 * Joins the paragraphs of one long quotation: each opens with a mark, only the last one closes. A
 * paragraph that names its speaker again stays by itself.
 * @param drafts in the order of their blocks.
 */
export function joinParagraphs(reading: MarkedReading, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  /** Where in `joined` the draft stands whose quotation goes on, by the block it goes on after. */
  const open = new Map<number, number>();
  for (const draft of drafts) {
    const segment = segmentAt(reading, draft.pieces[0]?.first ?? -1);
    const earlier = segment?.continues ? open.get(draft.block) : undefined;
    const head = earlier === undefined ? undefined : joined[earlier];
    const twoSpeakers = head?.confidence === "stated" && draft.confidence === "stated";
    let at = joined.length;
    if (head && earlier !== undefined && !twoSpeakers) {
      at = earlier;
      joined[at] = { ...better(head, draft), pieces: [...head.pieces, ...draft.pieces] };
    } else joined.push(draft);
    const last = segmentAt(reading, (draft.pieces.at(-1)?.end ?? 0) - 1);
    if (last && last.close < 0) open.set(nextBlock(reading, lastTokenOf(last)), at);
  }
  return joined;
}

/** The draft whose cue is its own. */
function better(head: Draft, draft: Draft): Draft {
  return head.confidence !== "stated" && draft.confidence === "stated" ? draft : head;
}

function nextBlock(reading: MarkedReading, last: number): number {
  return reading.article.tokens.blocks[last + 1] ?? -1;
}
