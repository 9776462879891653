import { hashText } from "../../base/hash";

/** A place in a document, as passim writes it. */
export interface PassimPlace {
  /** The document; null where only its `uid` is told. */
  readonly id: string | null;
  /** Passim's own number of the document, in digits: it needs more of them than a number holds. */
  readonly uid: string | null;
  readonly begin: number;
  readonly end: number;
  /** `echoHash` of the words that passim found there; null where it does not repeat them. */
  readonly echo: number | null;
}

/** One line of passim's output: a passage of a cluster, or an alignment of two passages. */
export type PassimLine =
  | { readonly kind: "passage"; readonly cluster: string; readonly place: PassimPlace }
  | { readonly kind: "pair"; readonly places: readonly [PassimPlace, PassimPlace] }
  /** @see reason what is wrong with it, without a full stop. */
  | { readonly kind: "broken"; readonly reason: string };

/**
 * Reads one line of versions 1 and 2.
 *
 *     {"uid":-62…,"cluster":85…,"size":2,"begin":0,"end":40,"id":"a","text":"…"}
 *     {"uid":-62…,"uid2":12…,"begin":0,"end":40,"begin2":9,"end2":49,"s1":"…","s2":"…","id":"a","id2":"b"}
 */
export function readPassimLine(line: string): PassimLine {
  let record: unknown;
  try {
    record = JSON.parse(quoteLongNumbers(line));
  } catch {
    return broken("this is not valid JSON: is it half written?");
  }
  if (!isRecord(record)) return broken(noLine);
  if ("wid" in record || "lines" in record) {
    return broken("this is docwise or linewise output; run passim without these options");
  }
  const first = placeIn(record, "", "s1");
  if (first === null) return broken(noLine);
  if ("begin2" in record) {
    const second = placeIn(record, "2", "s2");
    return second === null ? broken(noLine) : { kind: "pair", places: [first, second] };
  }
  const cluster = wordIn(record["cluster"]);
  if (cluster === null) return broken(noLine);
  return { kind: "passage", cluster, place: { ...first, echo: echoOf(record["text"]) } };
}

const noLine = "this is no line that passim writes";

/** Alike for words of the text and for aligned words, in which hyphens fill gaps and change form. */
export function echoHash(words: string): number {
  return hashText(words.replace(/[-\u2010]/g, ""));
}

function echoOf(words: unknown): number | null {
  return typeof words === "string" ? echoHash(words) : null;
}

function placeIn(
  record: Readonly<Record<string, unknown>>,
  which: "" | "2",
  aligned: string,
): PassimPlace | null {
  const begin = record[`begin${which}`];
  const end = record[`end${which}`];
  const [id, uid] = [wordIn(record[`id${which}`]), wordIn(record[`uid${which}`])];
  if (!isOffset(begin) || !isOffset(end) || end < begin || (id ?? uid) === null) return null;
  return { id, uid, begin, end, echo: echoOf(record[aligned]) };
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Ids are text or numbers; long numbers are text by now. */
function wordIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Puts quotation marks around whole numbers that JavaScript cannot hold exactly, outside of strings.
 *
 *     {"uid":-6207265213443372021,"text":"in 1234567890123456789"}
 *            ^^^^^^^^^^^^^^^^^^^^
 */
export function quoteLongNumbers(line: string): string {
  if (!/\d{16}/.test(line)) return line;
  const pieces: string[] = [];
  let taken = 0;
  for (let at = 0; at < line.length;) {
    const code = line.charCodeAt(at);
    if (!beginsNumber(code)) {
      at = code === quotationMark ? endOfString(line, at) : at + 1;
      continue;
    }
    const end = endOfNumber(line, at);
    const number = line.slice(at, end);
    if (/^-?\d{16,}$/.test(number)) {
      pieces.push(line.slice(taken, at), '"', number, '"');
      taken = end;
    }
    at = end;
  }
  return pieces.join("") + line.slice(taken);
}

const quotationMark = 0x22;
const minus = 0x2d;

function beginsNumber(code: number): boolean {
  return code === minus || (code >= 0x30 && code <= 0x39);
}

/** After the closing quotation mark, or the end of the line where there is none. */
function endOfString(line: string, start: number): number {
  for (let mark = line.indexOf('"', start + 1); mark >= 0; mark = line.indexOf('"', mark + 1)) {
    let slashes = 0;
    while (line.charAt(mark - 1 - slashes) === "\\") slashes++;
    if (slashes % 2 === 0) return mark + 1;
  }
  return line.length;
}

function endOfNumber(line: string, start: number): number {
  let end = start;
  while (/[\d.eE+-]/.test(line.charAt(end))) end++;
  return end;
}

function broken(reason: string): PassimLine {
  return { kind: "broken", reason };
}
