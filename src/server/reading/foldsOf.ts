import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Block } from "../../analysis/index";
import type { Span } from "../../base/span";
import { blocksIn } from "../find/blocksIn";

/** Lines to fold, from 0; the first of them stays visible. */
export interface FoldedLines {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The lines of a stretch that can be folded away whole. A blank line before them stays in their place
 * where there is one, else their first line. Headlines and headings always stay, so that the outline
 * can be read and no fold crosses the end of a section.
 */
export function foldsOf(
  document: TextDocument,
  blocks: readonly Block[],
  span: Span,
): readonly FoldedLines[] {
  const headings = blocksIn(blocks, span)
    .filter(isHeading)
    .map((block) => document.positionAt(block.span.start).line);
  const first = firstWholeLine(document, span.start);
  const last = lastWholeLine(document, span.end);
  const folds: FoldedLines[] = [];
  let from = first;
  for (const stop of [...headings, last + 1]) {
    const fold = foldLines(document, from, stop - 1);
    if (fold) folds.push(fold);
    from = stop + 1;
  }
  return folds;
}

function isHeading({ kind }: Block): boolean {
  return kind === "title" || kind === "heading";
}

/** The fold of what is left of some lines without the blank ones around; undefined for nothing. */
function foldLines(document: TextDocument, first: number, last: number): FoldedLines | undefined {
  let start = first;
  let end = last;
  while (start <= end && isBlank(lineText(document, start))) start++;
  while (end >= start && isBlank(lineText(document, end))) end--;
  if (start > end) return undefined;
  const startLine = start > 0 && isBlank(lineText(document, start - 1)) ? start - 1 : start;
  return startLine < end ? { startLine, endLine: end } : undefined;
}

function firstWholeLine(document: TextDocument, start: number): number {
  const { line, character } = document.positionAt(start);
  return isBlank(lineText(document, line).slice(0, character)) ? line : line + 1;
}

function lastWholeLine(document: TextDocument, end: number): number {
  const { line, character } = document.positionAt(end);
  return isBlank(lineText(document, line).slice(character)) ? line : line - 1;
}

function lineText(document: TextDocument, line: number): string {
  const start = { line, character: 0 };
  return document.getText({ start, end: { line: line + 1, character: 0 } });
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
