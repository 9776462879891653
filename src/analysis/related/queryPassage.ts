import { spansOverlap } from "../../base/span";
import type { Span } from "../../base/span";
import type { Block } from "../model/article";
import type { IndexedPassage } from "./passageTable";

/**
 * The passages of an article that a span touches; a cursor at the end of a paragraph still touches
 * it. A heading stands for the paragraph below it.
 */
export function touchedPassages(
  blocks: readonly Block[],
  passageOfBlock: Int32Array,
  span: Span,
): readonly number[] {
  const touched = new Set<number>();
  blocks.forEach((block, index) => {
    const passage = passageOfBlock[index] ?? -1;
    if (passage >= 0 && touches(block.span, span)) touched.add(passage);
  });
  return [...touched];
}

function touches(block: Span, span: Span): boolean {
  if (span.start < span.end) return spansOverlap(block, span);
  return block.start <= span.start && span.start <= block.end;
}

/** Several passages of one article as one, in text order; null for none. */
export function joinPassages(passages: readonly IndexedPassage[]): IndexedPassage | null {
  const [first] = passages;
  const last = passages[passages.length - 1];
  if (!first || !last || first === last) return first ?? null;
  const counts = new Map<number, number>();
  for (const { terms, counts: own } of passages) {
    terms.forEach((term, at) => counts.set(term, (counts.get(term) ?? 0) + (own[at] ?? 0)));
  }
  const sorted = [...counts].sort((x, y) => x[0] - y[0]);
  return {
    article: first.article,
    span: { start: first.span.start, end: last.span.end },
    terms: Uint32Array.from(sorted, ([term]) => term),
    counts: Uint32Array.from(sorted, ([, count]) => count),
  };
}
