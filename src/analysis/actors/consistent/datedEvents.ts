import { TokenKind } from "../../model/article";
import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";

/** What a dated event is called by. */
const eventHeads = new Set(
  "election elections by-election by-elections referendum primary primaries".split(" "),
);

/** What kind of election; no word that parts it from the name. */
const eventWords = new Set(
  `general local presidential parliamentary federal provincial state municipal legislative mayoral
  regional national special gubernatorial leadership senatorial assembly council by snap early
  runoff constitutional independence`.split(/\s+/),
);

/** No more tokens stand between a name and the year before it, or the event after it. */
const mostBefore = 8;
const mostAfter = 5;

/**
 * Whether a name only tells an election from others, which has a name of its own:
 *
 *     the 2003 Velm general election      the 2003 decision of Velm
 *              ^^^^ of an event                                ^^^^ by itself
 */
export function isOfDatedEvent(words: ArticleWords, { firstToken, endToken }: TokenRange): boolean {
  return hasYearBefore(words, firstToken) && hasEventAfter(words, endToken);
}

function hasYearBefore(words: ArticleWords, first: number): boolean {
  for (let at = first - 1; at >= first - mostBefore; at--) {
    if (words.block(at) !== words.block(first)) return false;
    if (words.kind(at) === TokenKind.number) return /^(?:1[5-9]|20)\d\d$/.test(words.text(at));
    if (!isPartOfName(words, at)) return false;
  }
  return false;
}

function isPartOfName(words: ArticleWords, at: number): boolean {
  return words.isCapital(at) || words.kind(at) === TokenKind.possessive || words.text(at) === "-";
}

function hasEventAfter(words: ArticleWords, end: number): boolean {
  for (let at = end; at < end + mostAfter; at++) {
    if (words.block(at) !== words.block(end - 1)) return false;
    if (eventHeads.has(words.lower(at))) return true;
    if (!eventWords.has(words.lower(at)) && !isPartOfName(words, at)) return false;
  }
  return false;
}
