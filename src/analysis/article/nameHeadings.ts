import type { BlockNames } from "./nameBlocks";
import { nextOwn } from "./nameBlocks";
import { isDate } from "./nameTitle";
import type { LineShape } from "./shapes";

/**
 * Finds headings that no markup marks: short lines without a full stop that stand above prose,
 * numbered or with an emoji before them or plain.
 */
export function nameHeadings(shapes: readonly LineShape[], names: BlockNames): void {
  let hasPlain = false;
  // From the end, so that a heading above another heading knows that one.
  for (let index = shapes.length - 1; index >= 0; index--) {
    const shape = shapes[index];
    if (!shape || names[index] || !isHeadingLike(shape)) continue;
    const next = nextOwn(names, index + 1, 1);
    if (next < 0 || !standsAbove(shapes, names, next)) continue;
    names[index] = { kind: "heading", level: 2, rule: ruleFor(shape) };
  }
  shapes.forEach((shape, index) => {
    const name = names[index];
    if (name?.kind !== "heading" || shape.line.structure === "heading") return;
    if (shape.line.ordinal < 0) hasPlain = true;
    else if (hasPlain) names[index] = { ...name, level: 3 };
  });
}

function ruleFor(shape: LineShape): string {
  if (shape.line.ordinal >= 0) return "numbered line above prose";
  return shape.beginsWithSymbol ? "line with an emoji above prose" : "short line above prose";
}

const longestHeading = 120;
const mostHeadingWords = 16;
const mostQuestionWords = 12;

function isHeadingLike(shape: LineShape): boolean {
  if (shape.length > longestHeading || shape.words.length > mostHeadingWords) return false;
  if (!shape.beginsUpper || !shape.hasLetters || shape.endsGarbled || isDate(shape)) return false;
  if (shape.ending === "question") return isQuestion(shape);
  if (shape.ending !== "open" || isWholeQuotation(shape) || isCaption(shape)) return false;
  return !shape.words.some(isAddress);
}

/** `What happens next?` but no quoted question and no exclamation. */
function isQuestion(shape: LineShape): boolean {
  const last = shape.words.at(-1) ?? "";
  return last.endsWith("?") && shape.words.length <= mostQuestionWords && !isWholeQuotation(shape);
}

/** A line in quotation marks is speech. */
function isWholeQuotation({ words }: LineShape): boolean {
  return /^["“‘']/.test(words[0] ?? "") && /["”’']$/.test(words.at(-1) ?? "");
}

/** `The harbour in May (Jane Doe/The Gazette)`, `LONDON (Reuters)`, `Story highlights …` */
function isCaption({ words, folded }: LineShape): boolean {
  return /[)\]]$/.test(words.at(-1) ?? "") || folded.startsWith("story highlights");
}

/** Posts from elsewhere end with a link or a handle. */
function isAddress(word: string): boolean {
  return /^(?:https?:|www\.|pic\.|\(?@)/.test(word);
}

/** Whether a heading may stand above line `index`: prose, a list, or another heading. */
function standsAbove(shapes: readonly LineShape[], names: BlockNames, index: number): boolean {
  const kind = names[index]?.kind;
  if (kind === "heading" || kind === "list" || kind === "quote") return true;
  const shape = shapes[index];
  if (kind !== undefined || !shape) return false;
  return shape.isProse || shape.ending === "stop" || shape.ending === "colon";
}
