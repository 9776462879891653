import type { ArticleFacts, Block } from "../../analysis/index";
import { countBefore } from "../../base/binarySearch";
import { spanLength, spanTouches, toSpan, type Span } from "../../base/span";
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
  const isCursor = spanLength(selection) === 0;
  return isCursor ? blockAround(blocks, selection.start) : ownPart(blocks, selection);
}

function blockAround(blocks: readonly Block[], offset: number): Span | null {
  const after = firstStartingAfter(blocks, offset);
  const before = blocks[after - 1];
  const around = before && spanTouches(before.span, offset) ? before : (blocks[after] ?? before);
  return around && isOwn(around) ? around.span : null;
}

/** From the first to the last of the selected text that is the article's own. */
function ownPart(blocks: readonly Block[], { start, end }: Span): Span | null {
  // Blocks are in text order and never overlap, so their ends are in order, too.
  const first = countBefore(blocks.length, (at) => (blocks[at]?.span.end ?? Infinity) <= start);
  const own = blocks.slice(first, firstStartingAfter(blocks, end - 1)).filter(isOwn);
  const [head, last] = [own[0], own.at(-1)];
  if (!head || !last) return null;
  return toSpan(Math.max(head.span.start, start), Math.min(last.span.end, end));
}

function isOwn({ kind }: Block): boolean {
  return kind !== "furniture";
}
