import type { Line, LineStructure } from "./lines";
import { endOfLine, isSpace, nextLine, skipSpace, trimEnd } from "./lines";

/**
 * Reads lines without a Markdown parser, in linear time whatever the text: for pieces without any
 * Markdown, and the way out for texts that are too large or too oddly nested for the parser. Knows `#` headings, bullets, ordinals and `>`.
 */
export function plainLines(text: string, from: number, to = text.length): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let at = from; at < to;) {
    const lineEnd = endOfLine(text, at, to);
    const start = skipSpace(text, at, lineEnd);
    if (start === lineEnd) blankBefore = true;
    else {
      const end = trimEnd(text, start, lineEnd);
      const marker = markerAt(text, start, end);
      if (marker.contentStart < end && !isEmptyItem(text, start, end)) {
        const keepsMarker = marker.ordinal >= 0;
        lines.push({
          start: keepsMarker ? start : marker.contentStart,
          end: marker.structure === "heading" ? withoutClosingHashes(text, start, end) : end,
          structure: marker.structure,
          level: marker.level,
          ordinal: marker.ordinal,
          blankBefore,
        });
        blankBefore = false;
      }
    }
    at = nextLine(text, lineEnd);
  }
  return lines;
}

/** What begins a line, and where the words after it begin. */
export interface Marker {
  readonly structure: LineStructure;
  readonly level: number;
  readonly ordinal: number;
  readonly contentStart: number;
}

/** Reads the marker of the line `[start, end)`, which begins with no white space. */
export function markerAt(text: string, start: number, end: number): Marker {
  const code = text.charCodeAt(start);
  const plain: Marker = { structure: "text", level: 0, ordinal: -1, contentStart: start };
  if (code === 0x23) return headingMarker(text, start, end) ?? plain;
  if (code === 0x3e) {
    const contentStart = skipSpace(text, start + 1, end);
    return { ...plain, structure: "quote", contentStart };
  }
  const afterMarker = bullets.has(code) ? start + 1 : endOfOrdinal(text, start, end);
  const contentStart = skipSpace(text, afterMarker, end);
  if (afterMarker === start || contentStart === afterMarker) return plain;
  const ordinal = bullets.has(code) ? -1 : Number.parseInt(text.slice(start, afterMarker), 10);
  return { structure: "item", level: 1, ordinal, contentStart };
}

const bullets = new Set([..."-*+•▪◦●‣▸►➤✓✔■□○"].map((character) => character.charCodeAt(0)));

function headingMarker(text: string, start: number, end: number): Marker | null {
  let at = start;
  while (at < end && at < start + 7 && text.charCodeAt(at) === 0x23) at++;
  const contentStart = skipSpace(text, at, end);
  if (at - start > 6 || contentStart === at || contentStart === end) return null;
  return { structure: "heading", level: at - start, ordinal: -1, contentStart };
}

/** `1.`, `12)`: at most three digits, so that a year at the start of a sentence is none. */
function endOfOrdinal(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + 3 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  const code = text.charCodeAt(at);
  return at > start && at < end && (code === 0x2e || code === 0x29) ? at + 1 : start;
}

/** `* * *`, `-`: bullets without words, which Markdown reads as empty items. */
function isEmptyItem(text: string, start: number, end: number): boolean {
  let wasBullet = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isBullet = code === 0x2a || code === 0x2b || code === 0x2d;
    if (isBullet ? wasBullet : !isSpace(code)) return false;
    wasBullet = isBullet;
  }
  return true;
}

function withoutClosingHashes(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 0x23) at--;
  const spaced = trimEnd(text, start, at);
  return at < end && spaced < at ? spaced : end;
}
