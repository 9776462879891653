import { longestCalled } from "../../analysis/index";
import { spanContains, spanTouches, textOf, type Span } from "../../base/span";
import type { CorrectedName } from "../../protocol/corrections";
import { fromRange } from "../convert";
import type { CopySide } from "../index/copySides";
import type { ArticleView } from "../requests";
import { onOneLine } from "./nameAt";

/** A copied passage where it is corrected, with its other places, the best first; at least one. */
export interface MeantCopy {
  readonly here: Span;
  /** Id of the passage. */
  readonly passage: string;
  readonly sides: readonly CopySide[];
}

/** The copied passage at a cursor, or the one that a row or link selects; null where there is none. */
export function copyMeant(
  { article, folder }: ArticleView,
  { range }: CorrectedName,
): MeantCopy | null {
  const span = fromRange(article.document, range);
  const touched = folder.copiesAt(article, span.start);
  const isSame = ({ here }: CopySide): boolean =>
    here.span.start === span.start && here.span.end === span.end;
  const best = touched.find(isSame) ?? touched.find(({ here }) => spanContains(here.span, span));
  const [first] = best ? [best] : touched;
  if (!first) return null;
  const { passage } = first.pair;
  const sides = touched.filter(
    ({ pair, here }) => pair.passage === passage && spanTouches(here.span, first.here.span.start),
  );
  return { here: first.here.span, passage, sides: sides.length > 0 ? sides : [first] };
}

/**
 * How a corrections file calls a passage: by its words on one line, cut between two of them and ended
 * with `…` where they are many.
 */
export function callWords(text: string, span: Span): string {
  const end = Math.min(span.end, span.start + 4 * longestCalled);
  const words = onOneLine(textOf(text, { start: span.start, end }));
  if (words.length <= longestCalled) return words;
  const most = longestCalled - 2;
  const space = words.lastIndexOf(" ", most);
  return `${words.slice(0, space > 0 ? space : most)} …`;
}
