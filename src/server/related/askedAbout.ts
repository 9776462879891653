import type { ArticleFacts, Block } from "../../analysis/index";
import { spanLength, spanTouches, toSpan, type Span } from "../../base/span";
import { countBefore } from "../../base/binarySearch";
import { firstStartingAfter } from "../find/factsAt";

/**
 * The text of an article that a question about a selection or cursor means: what is selected of the
 * article's own text, or the block around a cursor. In the white space between two blocks it is the
 * one that follows, so that a cursor on its way from one to the next does not come to nothing.
 *
 *     The bridge is closed.          asked about the selection, over both paragraphs
 *         ^^^^^^^^^^^^^^^^^
 *     Post a Comment                 furniture: not asked about
 *     It will open in May.
 *     ^^^^^^^
 *
 * @returns null where there is page furniture only, or nothing.
 */
export function askedAbout({ blocks }: ArticleFacts, selection: Span): Span | null {
  const after = firstStartingAfter(blocks, Math.max(selection.end - 1, selection.start));
  const own = (block: Block | undefined): block is Block =>
    block !== undefined && block.kind !== "furniture";
  if (spanLength(selection) === 0) {
    const before = blocks[after - 1];
    if (before && spanTouches(before.span, selection.start))
      return own(before) ? before.span : null;
    const near = blocks[after] ?? before;
    return own(near) ? near.span : null;
  }
  const first = firstEndingAfter(blocks, selection.start);
  const selected = blocks.slice(first, after).filter(own);
  const [start, end] = [selected[0]?.span.start, selected.at(-1)?.span.end];
  if (start === undefined || end === undefined) return null;
  return toSpan(Math.max(start, selection.start), Math.min(end, selection.end));
}

/** Blocks are in text order and never overlap, so their ends are in order, too. */
function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  return countBefore(blocks.length, (at) => (blocks[at]?.span.end ?? Infinity) <= offset);
}
