/** How a line is marked up; what it is for the article is decided later. */
export type LineStructure = "text" | "heading" | "item" | "quote";

/** One physical line with words in it, or a hard-wrapped paragraph joined into one. */
export interface Line {
  /** UTF-16 offsets without white space, `#`, `>` and bullets around; ordinals stay. */
  readonly start: number;
  readonly end: number;
  readonly structure: LineStructure;
  /** Heading depth 1 to 6, list depth from 1, 0 for all others. */
  readonly level: number;
  /** `3` in `3. Ambiguity as Leverage`; -1 for bullets and for all other lines. */
  readonly ordinal: number;
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly blankBefore: boolean;
}

/** Where the white space that begins at `start` ends. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the white space that reaches to `end` begins. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** White space, zero-width spaces, a stray byte order mark and NUL. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x85) return code === 0x7f;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Where the line that holds `start` ends: at `\n`, `\r\n`, `\r` or `end`. */
export function endOfLine(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
    at++;
  }
  return end;
}

/** The start of the line after the one that ends at `at`. */
export function nextLine(text: string, at: number): number {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}
