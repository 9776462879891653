import type { Span } from "../../base/span";
import { printable } from "./shorten";

/** UTF-16 units of a line that are shown before and after the words it is about. */
const mostBefore = 24;
const mostAfter = 48;

/** Some words of a text in their line. */
export interface WordsInLine {
  readonly text: string;
  /** Where the words stand in `text`, half-open. */
  readonly at: readonly [number, number];
}

/**
 * A span with the words around it on its line, cut between words, with `…` where the line goes on.
 * Little stands before the span, so that a narrow list still shows it.
 *
 *     …foreign ministry spokesman Saeed Khatibzadeh told reporters on Monday that Iran…
 *                                 ^^^^^^^^^^^^^^^^^
 */
export function wordsAround(text: string, span: Span): WordsInLine {
  const before = lineBefore(text, span.start);
  const words = printable(text.slice(span.start, span.end)).trim();
  const after = lineAfter(text, span.end);
  const start = before.length;
  return { text: `${before}${words}${after}`, at: [start, start + words.length] };
}

function lineBefore(text: string, end: number): string {
  const from = Math.max(0, end - 4 * mostBefore);
  const window = text.slice(from, end);
  const newline = window.lastIndexOf("\n");
  const line = printable(window.slice(newline + 1)).trimStart();
  if (line.length <= mostBefore && (newline >= 0 || from === 0)) return line;
  const tail = line.slice(-mostBefore);
  const space = tail.indexOf(" ");
  // One word longer than all the room there is tells nothing: it is left out.
  return `…${space < 0 ? "" : tail.slice(space + 1)}`;
}

function lineAfter(text: string, start: number): string {
  const to = start + 4 * mostAfter;
  const window = text.slice(start, to);
  const newline = window.indexOf("\n");
  const line = printable(newline < 0 ? window : window.slice(0, newline)).trimEnd();
  if (line.length <= mostAfter && (newline >= 0 || to >= text.length)) return line;
  const head = line.slice(0, mostAfter);
  const space = head.lastIndexOf(" ");
  return `${(space < 0 ? "" : head.slice(0, space)).replace(/[\s,;:–—-]+$/u, "")}…`;
}
