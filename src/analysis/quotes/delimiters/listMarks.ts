import { clippedWords } from "../../lexicon/en/grammarWords";
import type { Reading } from "../reading/readWords";
import { endOf, isAny, touchesPrevious, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { TokenKind } from "../../model/article";

/** Marks close only marks of their own family, so that an apostrophe never closes a “. */
export type MarkFamily = "double" | "single" | "guillemet";

/** `either` where neither the character nor the spaces around it tell. */
export type MarkLeaning = "open" | "close" | "either";

/** A token that may be a quotation mark. */
export interface Mark {
  readonly token: number;
  readonly family: MarkFamily;
  readonly leaning: MarkLeaning;
  /** True for an apostrophe after an s, which rather shows possession: `the boys’ club`. */
  readonly weak: boolean;
  /** Right after a comma, stop, question or exclamation mark: where quotations end. */
  readonly ends: boolean;
}

/**
 * The quotation marks among the tokens `[first, end)` of one block, in order.
 *
 *     ‘It’s Burns’ plan,’ he said.
 *     ^                 ^            open, close: the apostrophes are no marks or weak ones
 */
export function listMarks(reading: Reading, first: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let token = first; token < end; token++) {
    const kind = reading.article.tokens.kinds[token];
    if (kind === TokenKind.word || kind === TokenKind.number) continue;
    const mark = toMark(reading, token, first, end);
    if (mark) found.push(mark);
  }
  return found;
}

interface MarkForm {
  readonly family: MarkFamily;
  /** What the character says by itself. */
  readonly form: MarkLeaning;
}

const forms = new Map<string, MarkForm>([
  ["“", { family: "double", form: "open" }],
  ["”", { family: "double", form: "close" }],
  ["„", { family: "double", form: "open" }],
  ["‟", { family: "double", form: "open" }],
  ['"', { family: "double", form: "either" }],
  ["＂", { family: "double", form: "either" }],
  ["''", { family: "double", form: "either" }],
  ["``", { family: "double", form: "open" }],
  ["‘‘", { family: "double", form: "open" }],
  ["«", { family: "guillemet", form: "open" }],
  ["»", { family: "guillemet", form: "close" }],
  ["‹", { family: "single", form: "open" }],
  ["›", { family: "single", form: "close" }],
  ["‘", { family: "single", form: "open" }],
  ["‚", { family: "single", form: "open" }],
  ["'", { family: "single", form: "either" }],
]);

function toMark(reading: Reading, token: number, first: number, end: number): Mark | null {
  // The words of a reading are folded, so that ’ and '' and ’’ look alike here.
  const written = wordAt(reading, token);
  const form = forms.get(written);
  if (!form) return null;
  const gapBefore = token === first || isGapBefore(reading, token);
  const gapAfter = token + 1 >= end || isGapAfter(reading, token);
  const ends = isAny(reading, token - 1, WordClass.comma | WordClass.stop) && !gapBefore;
  if (form.family === "single") {
    const single = toSingleMark(reading, token, gapBefore, gapAfter);
    return single && { ...single, ends };
  }
  const leaning = leaningOf(form.form, gapBefore, gapAfter);
  return { token, family: form.family, leaning, weak: false, ends };
}

/** Single marks count only where no apostrophe could stand: at the edge of a word. */
function toSingleMark(
  reading: Reading,
  token: number,
  gapBefore: boolean,
  gapAfter: boolean,
): Omit<Mark, "ends"> | null {
  if (gapBefore === gapAfter) return null;
  if (gapAfter) {
    const weak = wordAt(reading, token - 1).endsWith("s");
    return { token, family: "single", leaning: "close", weak };
  }
  const clipped = clips.has(wordAt(reading, token + 1));
  if (clipped || isAny(reading, token + 1, WordClass.number)) return null;
  return { token, family: "single", leaning: "open", weak: false };
}

const clips = new Set(clippedWords);

/** Spaces overrule the character where both sides agree: `gone.“ He` closes. */
function leaningOf(form: MarkLeaning, gapBefore: boolean, gapAfter: boolean): MarkLeaning {
  if (gapBefore && !gapAfter) return "open";
  if (gapAfter && !gapBefore) return "close";
  return form;
}

function isGapBefore(reading: Reading, token: number): boolean {
  if (!touchesPrevious(reading, token)) return true;
  return (
    isAny(reading, token - 1, WordClass.openBracket | WordClass.dash) || opens(reading, token - 1)
  );
}

/** The full stop before the mark in `.“It began` is a slip and no end of a sentence. */
function opens(reading: Reading, token: number): boolean {
  const form = forms.get(wordAt(reading, token))?.form;
  return form === "open" && !touchesPrevious(reading, token);
}

function isGapAfter(reading: Reading, token: number): boolean {
  if (!touchesPrevious(reading, token + 1)) return true;
  const next = reading.text.charAt(endOf(reading, token));
  return ".,;:!?)]}—–…”’»".includes(next);
}
