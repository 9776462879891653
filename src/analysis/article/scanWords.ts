import { abbreviations } from "../lexicon/en/abbreviations";
import {
  CharacterClass,
  characterClassAt,
  isApostrophe,
  isDigitAt,
  isLetterAt,
  isUpperCaseAt,
} from "./characters";

/**
 * Where the word that begins at `start` ends, with inner apostrophes and the full stops that belong
 * to it. Hyphens end it, digits do not (`MI6`).
 *
 *     Gen. O’Neil of the U.S. left.
 *     ^^^^ ^^^^^^        ^^^^ ^^^^
 */
export function endOfWord(text: string, start: number, end: number): number {
  let at = endOfLetters(text, start, end);
  let partStart = start;
  while (
    at < end &&
    text.charCodeAt(at) === 0x2e &&
    continuesAcrossStop(text, partStart, at, end)
  ) {
    partStart = at + 1;
    at = endOfLetters(text, partStart, end);
  }
  return keepsStop(text, start, partStart, at, end) ? at + 1 : at;
}

/**
 * Where the possessive ending of a word begins, or `end` when it has none.
 *
 *     Putin’s   It’s
 *          ^^       no possessive: "it is"
 */
export function possessiveStart(text: string, start: number, end: number): number {
  const isS = (text.charCodeAt(end - 1) | 32) === 0x73;
  if (!isS || end - start < 3 || !isApostrophe(text.charCodeAt(end - 2))) return end;
  return contractions.has(text.slice(start, end - 2).toLowerCase()) ? end : end - 2;
}

/** Words after which ’s means "is", "has" or "us". */
const contractions = new Set(
  "it that he she what who here there where how when why let this".split(" "),
);

function endOfLetters(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at) | 32;
    // Most letters are these, and they need no table.
    if (code >= 0x61 && code <= 0x7a) {
      at++;
      continue;
    }
    const kind = characterClassAt(text, at);
    if (kind === CharacterClass.letter) at += widthAt(text, at);
    else if (kind === CharacterClass.digit) at++;
    else if (at > start && isApostrophe(text.charCodeAt(at)) && isLetterAt(text, at + 1)) at++;
    else break;
  }
  return Math.min(at, end);
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

/** Whether the stop at `at` stands inside the word: `U.S`, `Ph.D`, `Example.com`. */
function continuesAcrossStop(text: string, partStart: number, at: number, end: number): boolean {
  if (at + 1 >= end || !isLetterAt(text, at + 1)) return false;
  const next = endOfLetters(text, at + 1, Math.min(end, at + 1 + longestDomain + 1));
  const length = next - at - 1;
  if (length === 1) return at - partStart <= 2 && sameCase(text, partStart, at + 1);
  return length <= longestDomain && domains.has(text.slice(at + 1, next));
}

/** `a.m` and `U.S` go on; `plan.A` glued by a lost space does not. */
function sameCase(text: string, a: number, b: number): boolean {
  return isUpperCaseAt(text, a) === isUpperCaseAt(text, b);
}

/** Endings of addresses that stand in prose without `www.`: `Example.com`. */
const domains = new Set("com org net gov edu info io co uk ru ir de fr eu tv news us".split(" "));
const longestDomain = 4;

/** Whether the stop after a word belongs to it. A second dot makes it an ellipsis: it does not. */
function keepsStop(
  text: string,
  start: number,
  partStart: number,
  at: number,
  end: number,
): boolean {
  if (at >= end || text.charCodeAt(at) !== 0x2e || text.charCodeAt(at + 1) === 0x2e) return false;
  if (partStart > start) return at - partStart === 1;
  if (at - start === 1) return isInitial(text, start, at, end);
  if (at - start > longestAbbreviation) return false;
  const word = text.slice(start, at);
  if (numbered.has(word)) return isDigitAt(text, skipSpaces(text, at + 1, end));
  return kept.has(word);
}

/** `J.` before another capital; `I.` is the pronoun unless another initial follows. */
function isInitial(text: string, start: number, at: number, end: number): boolean {
  if (!isUpperCaseAt(text, start)) return false;
  const next = skipSpaces(text, at + 1, end);
  if (next >= end || !isUpperCaseAt(text, next)) return false;
  return text.charCodeAt(start) !== 0x49 || text.charCodeAt(next + 1) === 0x2e;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + 4 && characterClassAt(text, at) === CharacterClass.space) at++;
  return at;
}

const keptForms = [...abbreviations.title, ...abbreviations.closing];
const kept = new Set([...keptForms, ...keptForms.map((word) => word.toUpperCase())]);
const numbered = new Set(abbreviations.numbered);
const longestAbbreviation = Math.max(...[...kept, ...numbered].map((word) => word.length));
