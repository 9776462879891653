import { outletNames } from "../../lexicon/en/outlets";
import { toSpan } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { endOf, isAny, startOf, touchesPrevious, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { TokenKind } from "../../model/article";
import type { FoundSource } from "./foundSource";
import type { TermMatcher } from "./termMatcher";
import { TermTrie } from "./termTrie";

/**
 * Names left over from pasted answers: sources that are claimed, but lead nowhere.
 *
 *     Springfield Gazette +1      … ended in May. Springfield Gazette +2 In June …
 *     ^^^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^
 */
export function findClaimedSources(
  reading: MarkedReading,
  blocks: readonly BlockTokens[],
  terms: TermMatcher,
): FoundSource[] {
  const found: FoundSource[] = [];
  const { tokens, blocks: all } = reading.article;
  let token = 0;
  while (token < tokens.count) {
    const block = tokens.blocks[token] ?? 0;
    const first = token;
    while (token < tokens.count && tokens.blocks[token] === block) token++;
    if (all[block]?.kind === "citation") addName(reading, first, token, found);
  }
  for (const block of blocks) addInside(reading, block, terms, found);
  return found;
}

function addName(reading: MarkedReading, first: number, end: number, found: FoundSource[]): void {
  let last = end;
  while (last > first && !isName(reading, last - 1)) last--;
  let start = first;
  while (start < last && !isName(reading, start)) start++;
  if (start >= last) return;
  found.push({
    span: toSpan(startOf(reading, start), endOf(reading, last - 1)),
    kind: "claimed",
    rule: "a name on a line of its own, without a link",
  });
}

/** Words only: `$BTR` and `+1` name no source. */
function isName(reading: MarkedReading, token: number): boolean {
  return reading.article.tokens.kinds[token] === TokenKind.word;
}

/** Names with a count of further sources, and names right after one, among the words of a block. */
function addInside(
  reading: MarkedReading,
  { first, end }: BlockTokens,
  terms: TermMatcher,
  found: FoundSource[],
): void {
  for (let token = first; token < end; token++) {
    if (!isCount(reading, token, end)) continue;
    const start = startOfName(reading, token, first, terms);
    if (start < 0) continue;
    found.push({
      span: toSpan(startOf(reading, start), endOf(reading, token - 1)),
      kind: "claimed",
      rule: "a name with a count of further sources, without a link",
    });
  }
}

/** `+1` after a name, and then a new sentence, another name or nothing. */
function isCount(reading: MarkedReading, plus: number, end: number): boolean {
  if (wordAt(reading, plus) !== "+" || segmentAt(reading, plus)) return false;
  if (touchesPrevious(reading, plus) || !touchesPrevious(reading, plus + 1)) return false;
  if (!/^\d{1,2}$/.test(wordAt(reading, plus + 1))) return false;
  const after = plus + 2;
  return after >= end || isAny(reading, after, WordClass.capital | WordClass.stop);
}

const longestName = 6;
const outlets = new TermTrie(outletNames);

/** The capitals before the count, where they begin a sentence or are an outlet's name; else -1. */
function startOfName(
  reading: MarkedReading,
  plus: number,
  limit: number,
  terms: TermMatcher,
): number {
  let start = plus;
  while (start > limit && plus - start < longestName && isPart(reading, start - 1)) start--;
  for (let first = start; first < plus; first++) {
    const known = Math.max(
      outlets.endOfMatch(reading, first, plus),
      terms.endOfOutlet(reading, first, plus),
    );
    if (known === plus) return first;
  }
  const opens = start === limit || isAny(reading, start - 1, WordClass.stop);
  return start < plus && opens ? start : -1;
}

function isPart(reading: MarkedReading, token: number): boolean {
  return isName(reading, token) && isAny(reading, token, WordClass.capital);
}
