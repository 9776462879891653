import type { Line } from "./lines";
import { isSpace } from "./lines";

/**
 * Joins hard-wrapped lines into paragraphs, where the file is one that wraps its lines; a file with
 * one line to a paragraph comes back as it is.
 *
 *     The council voted on Tuesday to close
 *     the harbour for two weeks.               one paragraph
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(text, lines);
  if (width === 0) return lines;
  const joined: Line[] = [];
  let last: Line | undefined;
  let lastPart: Line | undefined;
  for (const line of lines) {
    if (last && lastPart && continues(line, lastPart) && isFull(text, lastPart, line, width)) {
      last = { ...last, end: line.end };
      joined[joined.length - 1] = last;
    } else {
      last = line;
      joined.push(line);
    }
    lastPart = line;
  }
  return joined;
}

const widestWrap = 120;
const narrowestWrap = 40;

/**
 * The width that a file is wrapped at, or 0. It is wrapped when its lines that touch another line
 * nearly all break where the next word would not have fitted, and mostly in mid-sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs: [Line, Line][] = [];
  let width = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (!before || !line || !continues(line, before)) continue;
    pairs.push([before, line]);
    width = Math.max(width, before.end - before.start);
  }
  if (pairs.length < 3 || width > widestWrap || width < narrowestWrap) return 0;
  const full = pairs.filter(([before, line]) => isFull(text, before, line, width)).length;
  const open = pairs.filter(([before]) => !endsSentence(text, before)).length;
  return full >= pairs.length * 0.7 && open >= pairs.length * 0.6 ? width : 0;
}

function continues(line: Line, before: Line): boolean {
  if (line.blankBefore || before.structure === "heading") return false;
  return line.structure === "text" || (line.structure === "quote" && before.structure === "quote");
}

/** Whether the first word of `next` would have made `line` about as long as the longest line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let at = next.start;
  while (at < next.end && !isSpace(text.charCodeAt(at))) at++;
  return line.end - line.start + 1 + (at - next.start) >= width * 0.85;
}

function endsSentence(text: string, line: Line): boolean {
  return '.!?:”"'.includes(text.charAt(line.end - 1));
}
