import type { TextDocument } from "vscode-languageserver-textdocument";
import { compareSpans, spanLength, toSpan, type Span } from "../../base/span";
import { toRange } from "../convert";

/** Something to colour; `type` and `modifiers` are numbers of the legend. */
export interface TokenMark {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** A token as editors take it: on one line, overlapping no other. */
export interface FlatToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/**
 * Makes marks that editors can take: in text order, cut at line ends, and where two overlap the
 * longer one stays.
 */
export function flattenTokens(
  marks: readonly TokenMark[],
  document: TextDocument,
): readonly FlatToken[] {
  return withoutOverlaps(marks).flatMap((mark) => cutAtLines(mark, document));
}

function withoutOverlaps(marks: readonly TokenMark[]): readonly TokenMark[] {
  const kept: TokenMark[] = [];
  for (const mark of [...marks].sort((a, b) => compareSpans(a.span, b.span))) {
    if (spanLength(mark.span) <= 0) continue;
    // Marks already kept end in order, so only the last ones can reach into this one.
    while (overlapsShorter(kept.at(-1), mark)) kept.pop();
    if (mark.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mark);
  }
  return kept;
}

function overlapsShorter(last: TokenMark | undefined, mark: TokenMark): boolean {
  if (!last || mark.span.start >= last.span.end) return false;
  return spanLength(last.span) < spanLength(mark.span);
}

function cutAtLines(mark: TokenMark, document: TextDocument): readonly FlatToken[] {
  const { start, end } = toRange(document, mark.span);
  const tokens: FlatToken[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const character = line === start.line ? start.character : 0;
    const stop = line === end.line ? end.character : lineLength(document, line);
    if (stop <= character) continue;
    const { type, modifiers } = mark;
    tokens.push({ line, character, length: stop - character, type, modifiers });
  }
  return tokens;
}

/** Length of a line without its line break. */
function lineLength(document: TextDocument, line: number): number {
  const from = document.offsetAt({ line, character: 0 });
  const text = document.getText();
  let end = document.offsetAt({ line: line + 1, character: 0 });
  while (end > from && isLineBreak(text.charCodeAt(end - 1))) end--;
  return spanLength(toSpan(from, end));
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
