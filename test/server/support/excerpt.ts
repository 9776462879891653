import type { Position } from "vscode-languageserver-protocol";

/** Where the reader's cursor stands in an excerpt. */
export const cursorMark = "‸";

export interface Excerpt {
  /** Texts by file name, without the cursor mark. */
  readonly files: ReadonlyMap<string, string>;
  /** The file with the cursor, or the first one. */
  readonly file: string;
  readonly position: Position;
}

/**
 * Takes an excerpt of several articles apart:
 *
 *     === 000_0123456789abcdef.txt
 *     Mayor Ada Lund opened the bridge.
 *     === 001_0123456789abcdef.txt
 *     “It holds,” said L‸und.
 */
export function readExcerpt(excerpt: string): Excerpt {
  const files = new Map<string, string>();
  let file: string | null = null;
  let position: Position = { line: 0, character: 0 };
  for (const part of excerpt.split(/^=== /m).slice(1)) {
    const end = part.indexOf("\n");
    const name = part.slice(0, end).trim();
    const text = part.slice(end + 1).replace(/\n$/, "");
    const at = text.indexOf(cursorMark);
    if (at >= 0) {
      file = name;
      position = positionIn(text, at);
    }
    files.set(name, text.replace(cursorMark, ""));
  }
  return { files, file: file ?? [...files.keys()][0] ?? "", position };
}

/** The position of an offset, counted in lines of `\n` text. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: (before.at(-1) ?? "").length };
}
