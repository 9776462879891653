import { textOf } from "../../base/span";
import type { Span } from "../../base/span";
import type { FoundWords, WordingPart } from "./foundWords";

/** The two texts of a comparison. */
export interface ComparedTexts {
  /** What was looked for; `here` spans lie in it. */
  readonly here: string;
  /** The article; `there` spans lie in it. */
  readonly there: string;
}

/** More differences are counted, not listed. */
const mostListed = 4;
/** UTF-16 units of the words of one difference. */
const mostWords = 60;

/**
 * How the words of a place differ from those looked for, as a line; "" where they do not.
 *
 *     “secure” is “safe” there, “old” is missing, “again” is added
 */
export function differencesOf({ parts }: Pick<FoundWords, "parts">, texts: ComparedTexts): string {
  const all = parts.flatMap((part) => differenceOf(part, texts) ?? []);
  const listed = all.slice(0, mostListed).join(", ");
  return all.length > mostListed ? `${listed} and ${String(all.length - mostListed)} more` : listed;
}

function differenceOf(part: WordingPart, { here, there }: ComparedTexts): string | null {
  switch (part.kind) {
    case "changed":
      return `${words(here, part.here)} is ${words(there, part.there)} there`;
    case "missing":
      return `${words(here, part.here)} is missing`;
    case "added":
      return `${words(there, part.there)} is added`;
    case "same":
    case "skipped":
      return null;
  }
}

function words(text: string, span: Span): string {
  const line = textOf(text, span).split(/\s+/u).join(" ");
  if (line.length <= mostWords) return `“${line}”`;
  const half = mostWords / 2;
  const start = line.slice(0, line.lastIndexOf(" ", half) + 1 || half).trimEnd();
  const end = line.slice(line.indexOf(" ", line.length - half) + 1 || line.length - half);
  return `“${start} … ${end}”`;
}

/**
 * The words of a place as one would quote them: on one line, with `…` for what the looked-for words
 * leave out and for a cue.
 */
export function quotableWords({ parts, span }: FoundWords, text: string): string {
  const pieces: string[] = [];
  let start = span.start;
  for (const part of parts) {
    if (part.kind !== "skipped") continue;
    pieces.push(text.slice(start, part.there.start));
    start = part.there.end;
  }
  pieces.push(text.slice(start, span.end));
  const trimmed = pieces.map((piece) => withoutEnds(piece).split(/\s+/u).join(" "));
  return trimmed.filter((piece) => piece !== "").join(" … ");
}

/** Marks and spaces at the ends of a piece: those around a cue belong to the cue. */
const endMarks = ' \t\r\n\u00a0,.;:–—-“”"«»„()';

function withoutEnds(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && endMarks.includes(piece.charAt(start))) start++;
  while (end > start && endMarks.includes(piece.charAt(end - 1))) end--;
  return piece.slice(start, end);
}
