import { countBefore } from "../../base/binarySearch";

/** Line numbers of one text, for `file:line`. */
export interface Lines {
  /** The line of an offset, from 1; `\r\n`, `\n` and `\r` each end a line. */
  lineOf(offset: number): number;
}

export function toLines(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isReturn = code === 0x0d;
    if (code !== 0x0a && !isReturn) continue;
    if (isReturn && text.charCodeAt(at + 1) === 0x0a) at += 1;
    starts.push(at + 1);
  }
  return { lineOf: (offset) => countUpTo(starts, offset) };
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  return countBefore(sorted.length, (at) => (sorted[at] ?? Infinity) <= limit);
}
