import { countBefore } from "../../base/binarySearch";
import type { ArticleFacts, Block, Mention, Note, Quotation, Source } from "../../analysis/index";
import { spanLength, spanTouches, type Span } from "../../base/span";

/** The mention at an offset that counts; a cursor at its end still touches it. */
export function mentionAt(facts: ArticleFacts, offset: number): Mention | undefined {
  const after = firstStartingAfter(facts.mentions, offset);
  // Two mentions can touch one offset where one ends and the next begins: the later one wins.
  for (let index = after - 1; index >= Math.max(0, after - 2); index--) {
    const mention = facts.mentions[index];
    if (mention?.counted && spanTouches(mention.span, offset)) return mention;
  }
  return undefined;
}

/** The innermost quotation around an offset. */
export function quotationAt(
  { quotations }: Pick<ArticleFacts, "quotations">,
  offset: number,
): Quotation | undefined {
  return smallest(
    quotations.filter(({ outer }) => spanTouches(outer, offset)),
    ({ outer }) => outer,
  );
}

/** The same among those that the reader says are none. */
export function rejectedAt({ corrected }: ArticleFacts, offset: number): Quotation | undefined {
  return quotationAt({ quotations: corrected.rejected }, offset);
}

export function sourcesAt(facts: ArticleFacts, offset: number): readonly Source[] {
  return facts.sources.filter(({ span }) => spanTouches(span, offset));
}

export function notesAt(facts: ArticleFacts, offset: number): readonly Note[] {
  return facts.notes.filter(({ span }) => spanTouches(span, offset));
}

export function blockAt(facts: ArticleFacts, offset: number): Block | undefined {
  const block = facts.blocks[firstStartingAfter(facts.blocks, offset) - 1];
  return block && spanTouches(block.span, offset) ? block : undefined;
}

/** Index of the first item that starts after an offset; items are in text order. */
export function firstStartingAfter(
  items: readonly { readonly span: Span }[],
  offset: number,
): number {
  return countBefore(items.length, (at) => (items[at]?.span.start ?? Infinity) <= offset);
}

function smallest<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    if (best === undefined || spanLength(spanOf(item)) < spanLength(spanOf(best))) best = item;
  }
  return best;
}
