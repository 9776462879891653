import type { Note } from "../model/article";
import { cutIntoChunks } from "./chunks";
import { joinWrapped } from "./joinWrapped";
import type { Line } from "./lines";
import { markdownLines } from "./markdownLines";
import { plainLines } from "./plainLines";

/** The lines of an article with their markup, and what was doubtful about reading them. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
}

/**
 * Reads the lines of `text` from offset `from` on: as Markdown where that is safe, else line by line.
 * Hard-wrapped paragraphs are joined into one line each.
 */
export function readLines(text: string, from: number): LinesRead {
  const chunks = cutIntoChunks(text, from);
  if (typeof chunks === "string") {
    const span = { start: from, end: from };
    const note = { span, rule: "read-line-by-line", text: `Read without Markdown: ${chunks}.` };
    return { lines: joinWrapped(text, plainLines(text, from)), notes: [note] };
  }
  // Without a marker at the start of a line there is no Markdown to read, and the parser, at 2 MB/s,
  // would only find the same lines (a test compares them).
  const lines = chunks.flatMap((chunk) =>
    chunk.hasMarkup ? markdownLines(text, chunk) : plainLines(text, chunk.start, chunk.end),
  );
  return { lines: joinWrapped(text, lines), notes: [] };
}
