import type { Span } from "../../base/span";
import { garbledCharacterAt } from "../article/mojibake";
import { decodeEntity } from "./decodeEntity";

/** A stretch of text that stands for other characters: a tag, an entity, a garbled character. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  /** What it stands for; a space where it parts words, nothing where it only interrupts one. */
  readonly as: string;
}

/**
 * What copying from page to page leaves in a text and no reader counts as words, in text order.
 *
 *     <b>Quay</b> board   caf&eacute;   donâ€™t   a govern-
 *     ^^^    ^^^^            ^^^^^^^^      ^^^           ^ment
 *
 * @param within where they begin.
 */
export function findRepairs(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Repair[] {
  const repairs: Repair[] = [];
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if (code > lastPlain ? code < firstGarbled : !isSuspect(code)) continue;
    const repair = repairAt(text, at);
    if (!repair) continue;
    repairs.push(repair);
    at = repair.end - 1;
  }
  return repairs;
}

/** ASCII. */
const lastPlain = 0x7f;
/** Bytes that begin a character in UTF-8 read so, or later. */
const firstGarbled = 0xc2;
const lessThan = 0x3c;
const ampersand = 0x26;
const hyphen = 0x2d;

function isSuspect(code: number): boolean {
  return code === lessThan || code === ampersand || code === hyphen;
}

function repairAt(text: string, at: number): Repair | null {
  const code = text.charCodeAt(at);
  if (code === lessThan) return tagAt(text, at);
  if (code === ampersand) return entityAt(text, at);
  if (code === hyphen) return brokenWordAt(text, at);
  const garbled = garbledCharacterAt(text, at);
  return garbled && { start: at, end: at + garbled.length, as: garbled.character };
}

/** Longer tags are none: somebody wrote "less than". */
const longestTag = 2000;

function tagAt(text: string, at: number): Repair | null {
  const first = text.charAt(at + 1);
  if (!/[a-zA-Z]/.test(first === "/" ? text.charAt(at + 2) : first)) return null;
  const most = Math.min(text.length, at + longestTag);
  for (let end = at + 1; end < most; end++) {
    const code = text.charCodeAt(end);
    if (code === lessThan) return null;
    if (code === 0x3e) return { start: at, end: end + 1, as: " " };
  }
  return null;
}

const longestEntity = 10;

function entityAt(text: string, at: number): Repair | null {
  const written = text.slice(at + 1, at + longestEntity);
  const end = written.indexOf(";");
  const as = end < 0 ? null : decodeEntity(written.slice(0, end));
  return as === null ? null : { start: at, end: at + end + 2, as };
}

const mostIndent = 8;

/** A word broken at the end of a line, small letters on both sides: not `Iran-` before `Russia`. */
function brokenWordAt(text: string, at: number): Repair | null {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x0a && next !== 0x0d && next !== 0x20) return null;
  const match = /^-[ \t]*\r?\n[ \t]*/.exec(text.slice(at, at + mostIndent));
  if (!match) return null;
  const end = at + match[0].length;
  if (!/\p{Ll}{2}/u.test(text.slice(at - 2, at)) || !/\p{Ll}/u.test(text.charAt(end))) return null;
  return { start: at, end, as: "" };
}
