import type { Position, Range } from "vscode-languageserver-types";
import { comparePositions } from "./positions";
import type { RelatedAnswer, RelatedParams } from "../../protocol/related";

/** What the view shows: a question with its answer. */
export interface ShownRelated {
  readonly asked: RelatedParams;
  readonly answer: RelatedAnswer;
}

/** Where the reader is now. */
export interface ReaderPlace extends RelatedParams {
  /** Whether a key or the mouse moved the cursor in the text, and no list or command led there. */
  readonly byHand: boolean;
}

/**
 * Whether the view may keep what it shows, although the cursor has moved: it is still in the same
 * paragraph, or the reader follows the list itself and is at one of its passages, or about to be. A
 * key or a click in the text there asks about that passage.
 */
export function keepsShown({ asked, answer }: ShownRelated, place: ReaderPlace): boolean {
  if (place.uri === asked.uri) {
    if (isSame(place.range, asked.range)) return true;
    const around = answer.about?.range;
    const areCursors = isEmpty(place.range) && isEmpty(asked.range);
    if (areCursors && around && touches(around, place.range.start)) return true;
  }
  if (place.byHand) return false;
  return answer.passages
    .flatMap(({ target, copies }) => [target, ...copies.map((copy) => copy.target)])
    .some(({ uri, range }) => {
      if (uri !== place.uri) return false;
      return isJustOpened(place.range) || touches(range, place.range.start);
    });
}

/** An article that the list has opened is shown from its beginning before it is at the passage. */
function isJustOpened({ start, end }: Range): boolean {
  return end.line === 0 && end.character === 0 && start.line === 0;
}

function isEmpty({ start, end }: Range): boolean {
  return comparePositions(start, end) === 0;
}

function isSame(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

function touches({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}
