import type { Position, Range } from "vscode-languageserver-types";
import { comparePositions } from "./positions";

/** A change of a text: what stood in the range, in the text before it, is `text` now. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * Where a range of a text is after edits of it: it moves with what stands before it, and grows and
 * shrinks with what it holds.
 * @param edits the last in the text first, as the editor tells them, so that none moves another.
 */
export function movedByEdits(range: Range, edits: readonly Edit[]): Range {
  return edits.reduce(
    ({ start, end }, edit) => ({ start: moved(start, edit), end: moved(end, edit) }),
    range,
  );
}

function moved(position: Position, { range, text }: Edit): Position {
  if (comparePositions(position, range.start) <= 0 && !isInsertionAt(position, range)) {
    return position;
  }
  if (comparePositions(position, range.end) < 0) return range.start;
  const lines = text.split(/\r\n|\r|\n/);
  const addedLines = lines.length - 1 - (range.end.line - range.start.line);
  const line = position.line + addedLines;
  if (position.line > range.end.line) return { line, character: position.character };
  const before = lines.length === 1 ? range.start.character : 0;
  const lastLength = lines.at(-1)?.length ?? 0;
  return { line, character: before + lastLength + position.character - range.end.character };
}

/** What is typed right before a passage pushes it on. */
function isInsertionAt(position: Position, { start, end }: Range): boolean {
  return comparePositions(start, end) === 0 && comparePositions(position, start) === 0;
}
