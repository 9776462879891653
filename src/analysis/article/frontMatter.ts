import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Metadata, Note } from "../model/article";
import type { Span } from "../../base/span";
import { findDay } from "./days";
import { endOfLine, nextLine, skipSpace, trimEnd } from "./lines";

/** What stands in the YAML block at the top of a file, and where the text after it begins. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** The words of the title in the block. */
  readonly title: Span | null;
  readonly bodyStart: number;
  readonly notes: readonly Note[];
}

/**
 * Reads front matter: YAML between two lines of `---`, the first at the very start.
 *
 *     ---
 *     title: Harbour to close
 *            ^^^^^^^^^^^^^^^^ title
 *     ---
 *
 * Malformed YAML yields a note and what could be read of it. A block that is no list of `key: value`
 * is the article's own text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { metadata: {}, title: null, bodyStart: 0, notes: [] };
  const fences = findFences(text);
  if (!fences) return none;
  const { inner, bodyStart } = fences;
  const entries = readEntries(text, inner);
  if (!entries) return none;
  const title = entries.values.get("title")?.span ?? null;
  const notes = entries.problem === "" ? [] : [toNote(inner, entries.problem)];
  return { metadata: toMetadata(entries.values), title, bodyStart, notes };
}

/** What the front matter says, without reading the article below it. */
export function readMetadata(text: string): Metadata {
  return readFrontMatter(text).metadata;
}

/** Front matter beyond this many characters is text: nobody writes so much of it. */
const longestFrontMatter = 16_384;

function findFences(text: string): { inner: Span; bodyStart: number } | null {
  const start = skipByteOrderMark(text);
  const firstEnd = endOfLine(text, start, Math.min(text.length, start + 64));
  if (!isFence(text, start, firstEnd)) return null;
  const innerStart = nextLine(text, firstEnd);
  const limit = Math.min(text.length, innerStart + longestFrontMatter);
  for (let at = innerStart; at < limit;) {
    const end = endOfLine(text, at, limit);
    const bodyStart = Math.min(nextLine(text, end), text.length);
    if (isFence(text, at, end)) return { inner: { start: innerStart, end: at }, bodyStart };
    at = nextLine(text, end);
  }
  return null;
}

function skipByteOrderMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function isFence(text: string, start: number, end: number): boolean {
  return text.startsWith("---", start) && trimEnd(text, start, end) === start + 3;
}

interface Entry {
  readonly text: string;
  readonly span: Span;
}

interface Entries {
  readonly values: ReadonlyMap<string, Entry>;
  /** What was wrong with the YAML, "" when nothing was. */
  readonly problem: string;
}

/** The `key: value` pairs with words in them, keys in lower case; null when it is no such block. */
function readEntries(text: string, inner: Span): Entries | null {
  try {
    const document = parseDocument(text.slice(inner.start, inner.end), { logLevel: "silent" });
    if (!isMap(document.contents)) return null;
    const values = new Map<string, Entry>();
    for (const { key, value } of document.contents.items) {
      const entry = toEntry(text, inner.start, value);
      if (isScalar(key) && entry) values.set(String(key.value).toLowerCase(), entry);
    }
    const problem = document.errors[0]?.message.split("\n")[0] ?? "";
    return values.size > 0 || problem === "" ? { values, problem } : null;
  } catch (error) {
    // The parser descends into nested collections and can run out of stack; that is bad content,
    // and the block is then read as text.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A single value, or the values of a list joined with commas. */
function toEntry(text: string, base: number, value: unknown): Entry | null {
  if (isSeq(value)) {
    const parts = value.items.map((item) => toEntry(text, base, item)).filter((part) => !!part);
    const first = parts[0];
    if (!first) return null;
    return { text: parts.map((part) => part.text).join(", "), span: first.span };
  }
  if (!isScalar(value) || !value.range || value.value === null) return null;
  const source = trimmed(text, base + value.range[0], base + value.range[1]);
  const written =
    typeof value.value === "string" ? value.value : text.slice(source.start, source.end);
  return written.trim() === "" ? null : { text: written.trim(), span: source };
}

/** Without white space and the quotation marks of YAML. */
function trimmed(text: string, from: number, to: number): Span {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  const mark = text.charAt(start);
  const quoted = end - start > 2 && (mark === '"' || mark === "'") && text.charAt(end - 1) === mark;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Keys that mean the same, first one wins. */
const keysFor: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "headline"],
  author: ["author", "authors", "by", "byline", "creator"],
  date: ["date", "published", "publisheddate", "pubdate", "datepublished", "created"],
  outlet: ["outlet", "source", "publisher", "publication", "site", "sitename", "site_name"],
  url: ["url", "link", "permalink", "canonical", "canonicalurl", "source_url"],
};

function toMetadata(values: ReadonlyMap<string, Entry>): Metadata {
  const found = Object.entries(keysFor).flatMap(([field, keys]) => {
    const key = keys.find((name) => values.has(name));
    const entry = key === undefined ? undefined : values.get(key);
    if (!entry) return [];
    return [[field, field === "date" ? toIsoDate(entry.text) : entry.text] as const];
  });
  return Object.fromEntries(found);
}

/** `2021-10-11…` as it is; `11 October 2021` and other ways to write a day as `2021-10-11`; else as written. */
function toIsoDate(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return written;
  return findDay(written)?.day ?? written;
}

function toNote(span: Span, problem: string): Note {
  const text = `The front matter is not valid YAML (${problem}).`;
  return { span, rule: "front-matter", text };
}
