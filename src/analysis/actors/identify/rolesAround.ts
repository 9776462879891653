import { roleEnds, roleHeads, roleVerbs } from "../../lexicon/en/rolesWords";
import { TokenKind } from "../../model/article";
import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { Capital, Lower } from "../recognise/wordFlags";

/** How many tokens a role beside a name may have. */
const longestRole = 14;

/**
 * The roles that stand beside a person’s name between commas, without article.
 *
 *     Clara Holt, the company’s chief executive,      Omar Velm, who heads the tide office,
 *                               ^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^
 *     Norland’s tide minister, Clara Holt, said
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function rolesAround(words: ArticleWords, name: TokenRange): readonly TokenRange[] {
  const roles = [
    roleBeforeComma(words, name),
    roleOfBody(words, name),
    roleAfterComma(words, name),
  ];
  return roles.filter((role): role is TokenRange => role !== null);
}

function roleAfterComma(words: ArticleWords, { endToken }: TokenRange): TokenRange | null {
  if (words.text(endToken) !== ",") return null;
  const afterAge =
    words.kind(endToken + 1) === TokenKind.number && words.text(endToken + 2) === ",";
  const first = endToken + (afterAge ? 3 : 1);
  if (words.text(first) === "who" && verbs.has(words.lower(first + 1))) {
    return closed(words, first + 1, endOfPhrase(words, first + 2));
  }
  const head = findHead(words, first);
  if (head === null) return null;
  const start = withoutOwner(words, first, head);
  let end = head + 1;
  while (isPartOfOffice(words, end)) end++;
  const joined = joiners.has(words.text(end)) ? endOfPhrase(words, end + 1) : end;
  return closed(words, start, joined > end + 1 ? joined : end);
}

/** Where the first office stands that a noun phrase from `first` leads to, or null. */
function findHead(words: ArticleWords, first: number): number | null {
  for (let at = first; at < first + 9; at++) {
    if (isOffice(words, at)) return words.isCapital(at + 1) && !isOffice(words, at + 1) ? null : at;
    const part =
      words.kind(at) === TokenKind.word ||
      words.kind(at) === TokenKind.possessive ||
      words.text(at) === "-";
    if (!part || ends.has(words.lower(at)) || words.lower(at) === "and") return null;
  }
  return null;
}

/** Past an article, and past an owner that is no name: `the company’s`. */
function withoutOwner(words: ArticleWords, first: number, head: number): number {
  let start = first;
  for (let at = first; at < head; at++) {
    const owned = words.kind(at) === TokenKind.possessive;
    if (owned && !words.isCapital(at - 1)) start = at + 1;
  }
  return articles.has(words.lower(start)) ? start + 1 : start;
}

/** The end of the words that go on from a preposition or a verb. */
function endOfPhrase(words: ArticleWords, from: number): number {
  let at = from;
  while (at < from + longestRole) {
    const kind = words.kind(at);
    const part = kind === TokenKind.word || kind === TokenKind.possessive || words.text(at) === "-";
    if (!part || ends.has(words.lower(at)) || words.block(at) !== words.block(from)) break;
    at++;
  }
  return at;
}

/** A role ends where a comma, a full stop or a quotation mark does; else it is none. */
function closed(words: ArticleWords, firstToken: number, endToken: number): TokenRange | null {
  if (endToken <= firstToken || words.isCapital(endToken)) return null;
  const mark = words.kind(endToken) === TokenKind.mark && words.text(endToken) !== "(";
  const over = endToken >= words.count || words.block(endToken) !== words.block(firstToken);
  const verb = ends.has(words.lower(endToken)) || words.lowerIs(endToken, Lower.speech);
  return mark || over || verb ? { firstToken, endToken } : null;
}

function roleBeforeComma(words: ArticleWords, name: TokenRange): TokenRange | null {
  const { firstToken, endToken } = name;
  if (words.text(firstToken - 1) !== "," || !isClosingMark(words.text(endToken))) return null;
  return officeEndingAt(words, firstToken - 2);
}

/** `spokesman for the tide ministry Clara Holt`: its last word is no office. */
function roleOfBody(words: ArticleWords, { firstToken, endToken }: TokenRange): TokenRange | null {
  const last = firstToken - 1;
  if (!words.isLowerCase(last) || isOffice(words, last)) return null;
  const over = words.kind(endToken) === TokenKind.mark || words.lowerIs(endToken, Lower.speech);
  return over ? officeEndingAt(words, last) : null;
}

function isClosingMark(text: string): boolean {
  return text === "," || text === "." || text === "’" || text === "”" || text === '"';
}

/**
 * An office whose last word stands at `last`, with what it is for, and with the name that owns it.
 *
 *     a spokesman for the tide ministry        Norland’s tide minister
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^
 */
function officeEndingAt(words: ArticleWords, last: number): TokenRange | null {
  let head = last;
  while (head > last - longestRole && !isOffice(words, head)) {
    const kind = words.kind(head);
    const part = kind === TokenKind.word || kind === TokenKind.possessive;
    if (!part || ends.has(words.lower(head)) || words.block(head) !== words.block(last))
      return null;
    head--;
  }
  if (!isOffice(words, head)) return null;
  const goesOn = joiners.has(words.text(head + 1)) || isPartOfOffice(words, head + 1);
  if (head < last && !goesOn) return null;
  let first = head;
  while (first > head - 6 && isBeforeOffice(words, first - 1)) first--;
  const owned = words.kind(first - 1) === TokenKind.possessive && words.isCapital(first - 2);
  return { firstToken: owned ? startOfOwner(words, first - 2) : first, endToken: last + 1 };
}

function startOfOwner(words: ArticleWords, last: number): number {
  let first = last;
  while (first > last - 4 && words.isCapital(first - 1)) first--;
  return first;
}

function isOffice(words: ArticleWords, at: number): boolean {
  if (words.capitalIs(at, Capital.office)) return true;
  return words.isLowerCase(at) && (words.lowerIs(at, Lower.office) || heads.has(words.text(at)));
}

/** `chief executive`, `director general`: what goes on after the first word of an office. */
function isPartOfOffice(words: ArticleWords, at: number): boolean {
  if (words.text(at) === "-") return words.touches(at) && isPartOfOffice(words, at + 1);
  return isOffice(words, at) || words.text(at) === "executive" || words.text(at) === "officer";
}

function isBeforeOffice(words: ArticleWords, at: number): boolean {
  if (words.text(at) === "-") return words.touches(at);
  if (isOffice(words, at) || words.capitalIs(at, Capital.demonym)) return true;
  if (words.isAllCapitals(at)) return true;
  return words.isLowerCase(at) && (words.lowerIs(at, Lower.roleModifier) || isPlainNoun(words, at));
}

/** An everyday word that is no article, pronoun or verb: `tide` in `tide minister`. */
function isPlainNoun(words: ArticleWords, at: number): boolean {
  if (ends.has(words.text(at)) || words.lowerIs(at, Lower.grammar | Lower.speech)) return false;
  return !words.text(at).endsWith("ed") && !articles.has(words.text(at));
}

const verbs = new Set(roleVerbs);
const ends = new Set(roleEnds);
const heads = new Set(roleHeads);
const joiners = new Set(["of", "for", "at", "to", "in"]);
const articles = new Set("a an the his her its their our my".split(" "));
