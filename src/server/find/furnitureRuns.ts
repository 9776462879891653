import type { ArticleFacts } from "../../analysis/index";
import { toSpan, type Span } from "../../base/span";

/** Stretches of page furniture with nothing of the article between. */
export function furnitureRuns({ blocks }: ArticleFacts): readonly Span[] {
  const runs: Span[] = [];
  let open: Span | null = null;
  for (const { kind, span } of blocks) {
    if (kind === "furniture") {
      open = toSpan(open?.start ?? span.start, span.end);
    } else if (open) {
      runs.push(open);
      open = null;
    }
  }
  return open ? [...runs, open] : runs;
}
