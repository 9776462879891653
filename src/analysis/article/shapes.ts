import { CharacterClass, characterClassAt, isUpperCaseAt } from "./characters";
import type { Line } from "./lines";

/** How a line ends, past closing marks and symbols. */
export type LineEnding = "stop" | "question" | "colon" | "comma" | "joiner" | "open";

/** What a line looks like: all that is needed to tell a heading from a paragraph. */
export interface LineShape {
  readonly line: Line;
  readonly length: number;
  /** Its words when it is short (at most 200 characters), else none. */
  readonly words: readonly string[];
  /** A short line as the phrase tables write it (see {@link foldLine}), else "". */
  readonly folded: string;
  readonly ending: LineEnding;
  /** Ends with U+FFFD or what a second wrong decoding makes of it. */
  readonly endsGarbled: boolean;
  /** Begins with a capital, a digit or a mark, past emoji and opening marks. */
  readonly beginsUpper: boolean;
  /** Begins with a symbol: an emoji or a pictograph. */
  readonly beginsWithSymbol: boolean;
  /** Holds at least one letter. */
  readonly hasLetters: boolean;
  /** Long or a full sentence of twelve words or more: surely a paragraph. */
  readonly isProse: boolean;
}

/** Longer lines are surely prose. */
const longestShort = 200;

export function shapeOf(text: string, line: Line): LineShape {
  const length = line.end - line.start;
  const written = length <= longestShort ? text.slice(line.start, line.end) : "";
  const words = written.split(/\s+/).filter((word) => word !== "");
  const { ending, endsGarbled } = endingOf(text, line);
  const complete = ending === "stop" || ending === "question" || ending === "colon" || endsGarbled;
  return {
    line,
    length,
    words,
    folded: foldLine(written),
    ending,
    endsGarbled,
    ...beginningOf(text, line),
    isProse: length > longestShort || (words.length >= 12 && complete),
  };
}

/**
 * A line as the phrase tables write it: lower case, `'` for every apostrophe, `0` for every number,
 * single spaces, no punctuation, arrows or brackets at either end.
 *
 *     12 Comments »   →   0 comments
 */
export function foldLine(written: string): string {
  const plain = written
    .toLowerCase()
    .replaceAll(/[’‘´`]/g, "'")
    .replaceAll(/\d[\d,.]*(k\b)?/g, "0")
    .replaceAll(/\s+/g, " ");
  let start = 0;
  let end = plain.length;
  while (start < end && isEdge(plain.charCodeAt(start))) start++;
  while (end > start && (isEdge(plain.charCodeAt(end - 1)) || plain[end - 1] === ":")) end--;
  return plain.slice(start, end);
}

const edges = new Set([...".,;!?…\"'“”«»‹›<>→←↑↓▸▾▼▲►*_[]()|•·–—-~+ "].map((c) => c.charCodeAt(0)));

function isEdge(code: number): boolean {
  return edges.has(code);
}

/** How far back from its end a line is looked at. */
const endWindow = 12;

function endingOf(text: string, line: Line): { ending: LineEnding; endsGarbled: boolean } {
  const earliest = Math.max(line.start, line.end - endWindow);
  let at = line.end;
  let endsGarbled = false;
  while (at > earliest) {
    const code = text.charCodeAt(at - 1);
    if (code === 0xfffd) endsGarbled = true;
    else if (text.startsWith("ďż˝", at - 3) || text.startsWith("ï¿½", at - 3)) {
      endsGarbled = true;
      at -= 2;
    } else if (!passedAtEnd.has(code) && !isPictograph(code)) break;
    at--;
  }
  return { ending: endingBefore(text, line, at), endsGarbled };
}

const passedAtEnd = new Set([..."\"'”’»)]} *_"].map((character) => character.charCodeAt(0)));

function isPictograph(code: number): boolean {
  return (
    (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f
  );
}

function endingBefore(text: string, line: Line, at: number): LineEnding {
  switch (text.charAt(at - 1)) {
    case ".":
    case "…":
      return isAbbreviated(text, at) ? "open" : "stop";
    case "?":
    case "!":
      return "question";
    case ":":
      return "colon";
    case ",":
    case ";":
      return "comma";
    case "-":
    case "–":
    case "—":
      return "joiner";
    default:
      return /\b(?:and|or|but)$/.test(text.slice(Math.max(line.start, at - 5), at))
        ? "joiner"
        : "open";
  }
}

/** `U.S.` and `Jr.` at the end of a headline are no full stop; a sentence seldom ends so. */
function isAbbreviated(text: string, at: number): boolean {
  return /(?:\b[A-Z]\.[A-Z]|\b(?:Jr|Sr|Inc|Corp|Co|Ltd))\.$/.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

type Beginning = Pick<LineShape, "beginsUpper" | "beginsWithSymbol" | "hasLetters">;

/** How far into a line its first letter is looked for. */
const startWindow = 40;

function beginningOf(text: string, line: Line): Beginning {
  const latest = Math.min(line.end, line.start + startWindow);
  const first = characterClassAt(text, line.start);
  const beginsWithSymbol = first === CharacterClass.symbol && text[line.start] !== "$";
  for (let at = line.start; at < latest; at++) {
    const kind = characterClassAt(text, at);
    const isLetter = kind === CharacterClass.letter && text.charCodeAt(at) !== 0x200d;
    if (!isLetter && kind !== CharacterClass.digit) continue;
    const beginsUpper = !isLetter || isUpperCaseAt(text, at);
    return { beginsUpper, beginsWithSymbol, hasLetters: true };
  }
  return { beginsUpper: false, beginsWithSymbol, hasLetters: false };
}
