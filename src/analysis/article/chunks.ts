import type { Span } from "../../base/span";
import { endOfLine, nextLine, skipSpace, trimEnd } from "./lines";
import { markerAt } from "./plainLines";

/** A piece of a text, and whether any of its lines begins like Markdown. */
export interface Chunk extends Span {
  readonly hasMarkup: boolean;
}

/**
 * Cuts a text into pieces that the Markdown parser reads one by one, at empty lines where possible.
 *
 * The parser takes time quadratic in the number of lines of one list (measured: 100 kB of short lines
 * after one `- ` took 103 s) and in the depth of nested lists; in pieces of 400 lines and with shallow
 * lists it is linear, and no article says anything across such a piece.
 *
 * @returns the pieces, or in words why the text is not for the parser at all.
 */
export function cutIntoChunks(text: string, from: number): readonly Chunk[] | string {
  if (text.length - from > largestText) return "the text is larger than 1 MB";
  const chunks: Chunk[] = [];
  let start = from;
  let linesInChunk = 0;
  let lineCount = 0;
  let hasMarkup = false;
  for (let at = from; at < text.length;) {
    const end = endOfLine(text, at, text.length);
    const next = nextLine(text, end);
    if (isDeeplyNested(text, at, end)) return "its lists are nested too deeply";
    if (++lineCount > mostLines) return "the text has more than 10,000 lines";
    linesInChunk++;
    const contentStart = skipSpace(text, at, end);
    const isEmpty = contentStart === end;
    hasMarkup ||= !isEmpty && beginsWithMarkup(text, contentStart, end);
    if (linesInChunk >= (isEmpty ? enoughLines : mostLinesInChunk)) {
      chunks.push({ start, end: Math.min(next, text.length), hasMarkup });
      start = next;
      hasMarkup = false;
      linesInChunk = 0;
    }
    at = next;
  }
  if (start < text.length) chunks.push({ start, end: text.length, hasMarkup });
  return chunks;
}

/**
 * Whether a line begins like a heading, a bullet or a numbered item in Markdown, or is nothing but the
 * marker of an empty one.
 */
function beginsWithMarkup(text: string, start: number, end: number): boolean {
  if (!markup.has(text.charCodeAt(start))) return false;
  if (markerAt(text, start, end).structure !== "text") return true;
  const wordsEnd = trimEnd(text, start, end);
  return wordsEnd - start <= longestMarker && markerEnds.has(text.charCodeAt(wordsEnd - 1));
}

const markup = new Set([..."#-*+0123456789"].map((character) => character.charCodeAt(0)));
const markerEnds = new Set([..."#-*+.)"].map((character) => character.charCodeAt(0)));
/** Nine digits and a stop. */
const longestMarker = 10;

const largestText = 1_000_000;
const mostLines = 10_000;
const enoughLines = 100;
const mostLinesInChunk = 400;
const deepestIndent = 32;
const deepestMarkers = 4;

/** `- - - - -`, or a bullet far to the right. */
function isDeeplyNested(text: string, start: number, end: number): boolean {
  let at = skipSpace(text, start, end);
  for (let depth = 0; at < end; depth++) {
    const marker = markerAt(text, at, end);
    if (marker.structure !== "item" && marker.structure !== "quote") return false;
    if (depth >= deepestMarkers || at - start > deepestIndent) return true;
    at = marker.contentStart;
  }
  return false;
}
