import type { Block, Byline } from "../model/article";
import { bylineCues } from "../lexicon/en/bylines";
import { outletNames } from "../lexicon/en/outlets";
import { nameParticles } from "../lexicon/en/peopleCues";
import type { Span } from "../../base/span";
import { isUpperCaseAt } from "./characters";
import { isRole } from "./isRole";

/** The first byline that names somebody, and the name in it: the first one where there are several. */
export function findByline(text: string, blocks: readonly Block[]): Byline | null {
  for (const { kind, span, rule } of blocks) {
    if (kind !== "byline" || rule === "credit at the end") continue;
    const name = nameInByline(text.slice(span.start, span.end));
    if (name) return { span, name: { start: span.start + name.start, end: span.start + name.end } };
  }
  return null;
}

/**
 * Where the first name of a byline stands in it, or null when it has none.
 *
 *     |Analyst|Jane van Doe|     By Jane Doe and John Roe | The Gazette
 *              ^^^^^^^^^^^^         ^^^^^^^^
 */
export function nameInByline(line: string): Span | null {
  let start = 0;
  const named: Span[] = [];
  for (const part of line.split("|")) {
    const name = nameIn(line, start, start + part.length);
    if (name) named.push(name);
    start += part.length + 1;
  }
  // Two names between bars: the first, unless a cue says which.
  return named[0] ?? null;
}

const outlets = new Set(outletNames);
const particles = new Set(nameParticles);
const notNames = new Set(
  "the a an this that monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Reads the name at the start of `[start, end)`, past a cue (`By`) and white space. */
function nameIn(line: string, start: number, end: number): Span | null {
  const from = afterCue(line, skipBlanks(line, start, end), end);
  const hasCue = from > skipBlanks(line, start, end);
  let at = from;
  let nameEnd = from;
  let words = 0;
  while (at < end && words < 6) {
    const wordEnd = endOfNameWord(line, at, end);
    const word = line.slice(at, wordEnd).toLowerCase();
    if (wordEnd === at || notNames.has(word)) break;
    if (!isUpperCaseAt(line, at) && !(words > 0 && particles.has(word))) break;
    words++;
    nameEnd = wordEnd;
    at = skipBlanks(line, wordEnd, end);
  }
  const name = line.slice(from, nameEnd).toLowerCase();
  if (isRole(name) || (!hasCue && outlets.has(name))) return null;
  const enough = words >= 2 || (words === 1 && hasCue && at >= end);
  return enough && endsName(line, at, end) ? { start: from, end: nameEnd } : null;
}

function afterCue(line: string, start: number, end: number): number {
  const rest = line.slice(start, Math.min(end, start + 40)).toLowerCase();
  const cue = bylineCues.find((words) => rest.startsWith(`${words} `));
  return cue === undefined ? start : skipBlanks(line, start + cue.length, end);
}

/** Letters, inner apostrophes and hyphens, and the stop of an initial: `J.`, `O’Neil`, `Smith-Doe`. */
function endOfNameWord(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\p{L}\p{M}'’.-]/u.test(line.charAt(at))) at++;
  return at;
}

/** What may follow a name: nothing, a further name, an outlet, a place, a date. */
function endsName(line: string, at: number, end: number): boolean {
  if (at >= end) return true;
  return /^(?:[,;|/(&–—·•-]|and |for |in |at |of |on |with )/i.test(line.slice(at, at + 6));
}

function skipBlanks(line: string, start: number, end: number): number {
  let at = start;
  while (
    at < end &&
    (line.charAt(at) === " " || line.charAt(at) === "\u00a0" || line.charAt(at) === "\t")
  )
    at++;
  return at;
}
