import { longestCalled } from "../../analysis/index";
import { spanContains, textOf, type Span } from "../../base/span";
import type { CorrectedName } from "../../protocol/corrections";
import { fromRange } from "../convert";
import type { CopySide } from "../index/copySides";
import type { ArticleView } from "../requests";
import { onOneLine } from "./nameAt";

/** A copied passage where it is corrected. */
export interface MeantCopy {
  readonly here: Span;
  /** Id of the passage. */
  readonly passage: string;
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
  const meant = best ?? touched[0];
  return meant ? { here: meant.here.span, passage: meant.pair.passage } : null;
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
