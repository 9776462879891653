import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";

/**
 * Joins the paragraphs of one long quotation: each opens with a mark, only the last one closes. A
 * paragraph that names its speaker again stays by itself.
 * @param drafts in the order of their blocks.
 */
export function joinParagraphs(reading: MarkedReading, drafts: readonly Draft[]): Draft[] {
  const joined: JoinedDraft[] = [];
  /** The draft whose quotation goes on in a block, by that block. */
  const open = new Map<number, JoinedDraft>();
  for (const draft of drafts) {
    const segment = segmentAt(reading, draft.pieces[0]?.first ?? -1);
    const head = segment?.continues ? open.get(draft.block) : undefined;
    const twoSpeakers = head?.draft.confidence === "stated" && draft.confidence === "stated";
    const target = head && !twoSpeakers ? head : { draft, pieces: [] };
    if (target !== head) joined.push(target);
    target.draft = better(target.draft, draft);
    for (const piece of draft.pieces) target.pieces.push(piece);
    const last = segmentAt(reading, (draft.pieces.at(-1)?.end ?? 0) - 1);
    if (last && last.close < 0) open.set(nextBlock(reading, lastTokenOf(last)), target);
  }
  return joined.map(({ draft, pieces }) => ({ ...draft, pieces }));
}

/** A draft that still grows: copying its pieces for each paragraph would take quadratic time. */
interface JoinedDraft {
  draft: Draft;
  readonly pieces: Phrase[];
}

/** The draft whose cue is its own. */
function better(head: Draft, draft: Draft): Draft {
  return head.confidence !== "stated" && draft.confidence === "stated" ? draft : head;
}

function nextBlock(reading: MarkedReading, last: number): number {
  return reading.article.tokens.blocks[last + 1] ?? -1;
}
