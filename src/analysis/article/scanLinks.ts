import { isDigitAt, isLetterAt } from "./characters";
import type { Span } from "../../base/span";

/**
 * Where the web address, @handle, #hashtag or $CASHTAG that begins at `start` ends;
 * `start` itself when none begins there.
 *
 *     See https://example.org/a, then $BTR and @jane.
 *         ^^^^^^^^^^^^^^^^^^^^^       ^^^^     ^^^^^
 */
export function endOfAddress(text: string, start: number, end: number): number {
  switch (text.charCodeAt(start)) {
    case 0x23: // #
      return endOfTag(text, start, end);
    case 0x24: // $
      return endOfCashtag(text, start, end);
    case 0x40: // @
      return endOfTag(text, start, end);
    case 0x48: // H
    case 0x68: // h
      return hasPrefix(text, start, "http://") || hasPrefix(text, start, "https://")
        ? endOfUrl(text, start, end)
        : start;
    case 0x57: // W
    case 0x77: // w
      return hasPrefix(text, start, "www.") ? endOfUrl(text, start, end) : start;
    default:
      return start;
  }
}

/** Compares ASCII case-insensitively; `prefix` is lower case. */
function hasPrefix(text: string, start: number, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index++) {
    const code = text.charCodeAt(start + index);
    const folded = code >= 65 && code <= 90 ? code + 32 : code;
    if (folded !== prefix.charCodeAt(index)) return false;
  }
  return true;
}

/** Up to white space or a quotation mark, without the punctuation of the sentence around it. */
function endOfUrl(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !endsUrl(text.charCodeAt(at))) at++;
  while (at > start && trailing.has(text.charCodeAt(at - 1))) at--;
  return at;
}

function endsUrl(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x22 ||
    code === 0x3c ||
    code === 0x3e ||
    (code >= 0x2000 && code <= 0x206f) ||
    code === 0xfffd
  );
}

const trailing = new Set([...".,;:!?)]}'*|"].map((character) => character.charCodeAt(0)));

/** `@jane_doe`, `#Iran2021`: a letter first, so that `#1` is a mark and a number. */
function endOfTag(text: string, start: number, end: number): number {
  if (start > 0 && isLetterAt(text, start - 1)) return start;
  let at = start + 1;
  if (at >= end || !(isLetterAt(text, at) || text.charCodeAt(at) === 0x5f)) return start;
  while (at < end && isTagCharacter(text, at)) at += text.charCodeAt(at) >= 0xd800 ? 2 : 1;
  return Math.min(at, end);
}

function isTagCharacter(text: string, at: number): boolean {
  return isLetterAt(text, at) || isDigitAt(text, at) || text.charCodeAt(at) === 0x5f;
}

/** `$BTR`: one to eight capitals and nothing of a word after them. */
function endOfCashtag(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isCapital(text.charCodeAt(at))) at++;
  const letters = at - start - 1;
  if (letters < 1 || letters > 8) return start;
  return at < end && isTagCharacter(text, at) ? start : at;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/**
 * The mail address whose `@` stands at `at`, or null.
 *
 *     Write to desk@example.org.
 *              ^^^^^^^^^^^^^^^^
 *
 * @param from where the block starts: the address never reaches back over it.
 */
export function mailAddressAround(
  text: string,
  at: number,
  from: number,
  end: number,
): Span | null {
  let start = at;
  const earliest = Math.max(from, at - longestMailName);
  while (start > earliest && isMailCharacter(text, start - 1)) start--;
  let stop = at + 1;
  let dots = 0;
  while (stop < end && isMailCharacter(text, stop)) {
    if (text.charCodeAt(stop) === 0x2e) dots++;
    stop++;
  }
  while (stop > at && text.charCodeAt(stop - 1) === 0x2e) {
    stop--;
    dots--;
  }
  return start < at && dots > 0 ? { start, end: stop } : null;
}

/** RFC 5321, 4.5.3.1.1; the bound also keeps a page of `@` linear. */
const longestMailName = 64;

function isMailCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x30 && code <= 0x39) ||
    ((code | 32) >= 0x61 && (code | 32) <= 0x7a) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2b
  );
}
