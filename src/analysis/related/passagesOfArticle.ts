import { spanLength, type Span } from "../../base/span";
import type { Block, BlockKind } from "../model/article";

/** An article taken apart into what a reader can be led to. */
export interface ArticlePassages {
  /** Each a paragraph, a list or a quote, without the headings before it; in text order. */
  readonly spans: readonly Span[];
  /** For each block the passage (index into `spans`) it belongs to; -1 for furniture and the like. */
  readonly owners: Int32Array;
}

const headings: ReadonlySet<BlockKind> = new Set(["title", "heading"]);
const bodies: ReadonlySet<BlockKind> = new Set(["paragraph", "list", "quote"]);
/** Share of a block that must be furniture for it to be none of the article's passages. */
const leastFurniture = 0.5;

/**
 * Takes an article apart. Headings go with what follows, list items with the items before them.
 * @param furniture stretches that the folder knows as text of the page.
 */
export function passagesOf(blocks: readonly Block[], furniture: readonly Span[]): ArticlePassages {
  const owners = new Int32Array(blocks.length).fill(-1);
  const spans: Span[] = [];
  let waiting: number[] = [];
  blocks.forEach((block, index) => {
    if (headings.has(block.kind)) waiting.push(index);
    if (!bodies.has(block.kind) || isFurniture(block.span, furniture)) return;
    const last = spans[spans.length - 1];
    if (last && block.kind === "list" && blocks[index - 1]?.kind === "list") {
      spans[spans.length - 1] = { start: last.start, end: block.span.end };
    } else spans.push(block.span);
    for (const owned of [...waiting, index]) owners[owned] = spans.length - 1;
    waiting = [];
  });
  return { spans, owners };
}

function isFurniture(block: Span, furniture: readonly Span[]): boolean {
  return furniture.some(({ start, end }) => {
    const shared = Math.min(end, block.end) - Math.max(start, block.start);
    return shared > 0 && shared >= leastFurniture * spanLength(block);
  });
}
