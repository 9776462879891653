import { spansOverlap, spanTouches, type Span } from "../../base/span";
import type { Block } from "../model/article";
import { usesInBlock } from "../themes/usesInBlock";
import type { PooledArticle } from "../themes/poolTerms";
import type { ArticlePassages } from "./passagesOfArticle";

/** One passage, or several of an article as one. */
export interface JoinedPassage {
  readonly span: Span;
  /** Its terms of the pool, each once. */
  readonly terms: ReadonlySet<number>;
}

/**
 * The passages of an article that a span touches, as one; null for none. A cursor at the end of a
 * paragraph still touches it. A heading stands for the paragraph below it.
 */
export function passageAt(
  blocks: readonly Block[],
  passages: ArticlePassages,
  article: PooledArticle,
  span: Span,
): JoinedPassage | null {
  const touched = new Set<number>();
  blocks.forEach((block, index) => {
    const owner = passages.owners[index] ?? -1;
    if (owner >= 0 && touches(block.span, span)) touched.add(owner);
  });
  const spans = [...touched].flatMap((owner) => passages.spans[owner] ?? []);
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) return null;
  const terms = termsOf(passages, article, (owner) => touched.has(owner));
  return { span: { start: first.start, end: last.end }, terms };
}

function touches(block: Span, span: Span): boolean {
  if (span.start < span.end) return spansOverlap(block, span);
  return spanTouches(block, span.start);
}

/** The terms of chosen passages of an article. */
export function termsOf(
  { owners }: ArticlePassages,
  { table, terms }: PooledArticle,
  isChosen: (passage: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [block, owner] of owners.entries()) {
    if (owner < 0 || !isChosen(owner)) continue;
    for (const use of usesInBlock(table, block)) found.add(terms[use] ?? 0);
  }
  return found;
}
