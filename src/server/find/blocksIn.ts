import { countBefore } from "../../base/binarySearch";
import type { Block } from "../../analysis/index";
import type { Span } from "../../base/span";

/** The blocks that share at least one code unit with a span; blocks are in text order. */
export function blocksIn(blocks: readonly Block[], { start, end }: Span): readonly Block[] {
  const first = countBefore(blocks.length, (at) => (blocks[at]?.span.end ?? Infinity) <= start);
  const next = countBefore(blocks.length, (at) => (blocks[at]?.span.start ?? Infinity) < end);
  return blocks.slice(first, next);
}
