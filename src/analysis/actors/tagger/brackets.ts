import type { Sentence } from "../../model/article";
import { TokenKind } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import type { CapitalRuns } from "./capitalRuns";

/** What brackets and quotation marks say of the tokens of a sentence. */
export interface BracketView {
  /** 0, or for an acronym in brackets: 1 alone, 2 after a capital, 3 its letters are spelt out. */
  readonly acronym: (at: number) => number;
  /** 0, or for what such an acronym shortens: 1 its first word, 2 inside, 3 its last; 4 maybe. */
  readonly expansion: (at: number) => number;
  /** Between quotation marks a few words apart. */
  readonly quoted: (at: number) => boolean;
}

/** Longest acronym in letters, and how many tokens its expansion may take. */
const longestAcronym = 8;
const longestExpansion = 14;
const longestQuoted = 8;

/** Reads the brackets and short quoted stretches of a sentence once. */
export function viewBrackets(
  words: ArticleWords,
  sentence: Sentence,
  runs: CapitalRuns,
): BracketView {
  const { firstToken, endToken } = sentence;
  const acronyms = new Uint8Array(endToken - firstToken);
  const expansions = new Uint8Array(endToken - firstToken);
  for (let at = firstToken + 2; at < endToken; at++) {
    if (words.text(at - 1) !== "(" || !isShort(words, at)) continue;
    const first = startOfExpansion(words, at, firstToken);
    acronyms[at - firstToken] = first >= 0 ? 3 : words.isCapital(at - 2) ? 2 : 1;
    if (first >= 0) markExpansion(expansions, first - firstToken, at - 1 - firstToken);
    else markMaybe(expansions, firstToken, at - 2, runs);
  }
  const quoted = markQuoted(words, sentence);
  return {
    acronym: (at) => acronyms[at - firstToken] ?? 0,
    expansion: (at) => expansions[at - firstToken] ?? 0,
    quoted: (at) => quoted[at - firstToken] === 1,
  };
}

/** `NATO`, `DemoS`: a word with two capitals or more. */
function isShort(words: ArticleWords, at: number): boolean {
  if (words.kind(at) !== TokenKind.word || !words.isCapital(at)) return false;
  const { length } = words.text(at);
  return length >= 2 && length <= longestAcronym && capitalsOf(words, at).length >= 2;
}

function capitalsOf(words: ArticleWords, at: number): string {
  return words.text(at).replace(/[^\p{Lu}]/gu, "");
}

/**
 * The token at which the words that spell the acronym at `at` begin, or -1: its letters are looked
 * for backwards as first letters (after Schwartz & Hearst 2003).
 */
function startOfExpansion(words: ArticleWords, at: number, limit: number): number {
  const letters = capitalsOf(words, at);
  let left = letters.length - 1;
  for (let back = at - 2; back >= limit && back > at - 2 - longestExpansion; back--) {
    if (words.kind(back) === TokenKind.word) {
      if (words.text(back).slice(0, 1).toUpperCase() === letters[left]) left--;
      if (left < 0) return words.isCapital(back) ? back : -1;
    } else if (!/^[-'’,&]/.test(words.text(back))) return -1;
  }
  return -1;
}

function markExpansion(expansions: Uint8Array, first: number, end: number): void {
  expansions.fill(2, first, end);
  expansions[end - 1] = 3;
  expansions[first] = 1;
}

function markMaybe(expansions: Uint8Array, offset: number, last: number, runs: CapitalRuns): void {
  const first = runs.first(last);
  if (first >= 0) expansions.fill(4, first - offset, last + 1 - offset);
}

function markQuoted(words: ArticleWords, { firstToken, endToken }: Sentence): Uint8Array {
  const quoted = new Uint8Array(endToken - firstToken);
  let open = -1;
  for (let at = firstToken; at < endToken; at++) {
    if (words.kind(at) !== TokenKind.mark) continue;
    const mark = words.text(at);
    if (open < 0) {
      if (/^[“"«]$/.test(mark)) open = at;
    } else if (/^[”"»]$/.test(mark)) {
      if (at - open < longestQuoted) quoted.fill(1, open + 1 - firstToken, at - firstToken);
      open = -1;
    }
  }
  return quoted;
}
