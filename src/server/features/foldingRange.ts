import { FoldingRangeKind, type Disposable, type FoldingRange } from "vscode-languageserver";
import { toSpan, type Span } from "../../base/span";
import { toRange } from "../convert";
import { articleSections, type Section } from "../find/articleSections";
import { furnitureRuns } from "../find/furnitureRuns";
import type { Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { foldingRange, ofDocument } from "./standardRequests";

/** Furniture folds as regions, so that one command folds all of it; sections fold under headings. */
export function registerFoldingRange(requests: Requests): Disposable {
  return requests.onArticle(foldingRange, ofDocument, ({ article }) => [
    ...furnitureRuns(article.facts).flatMap((run) => fold(article, run, FoldingRangeKind.Region)),
    ...allSections(articleSections(article.facts)).flatMap(({ span }) => fold(article, span)),
  ]);
}

/** The title would fold the whole article, which helps nobody. */
function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    ...(section.level === 0 ? [] : [section]),
    ...allSections(section.parts),
  ]);
}

function fold({ document }: ReadArticle, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = toRange(document, toSpan(span.start, span.end));
  if (start.line >= end.line) return [];
  return [{ startLine: start.line, endLine: end.line, ...(kind === undefined ? {} : { kind }) }];
}
