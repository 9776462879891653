import { hidingPhrases, hidingWords } from "../../../lexicon/en/vagueSources";
import type { MarkedReading } from "../../reading/markedReading";
import { segmentAt } from "../../reading/markedReading";
import { isAny, wordAt } from "../../reading/readWords";
import { WordClass } from "../../reading/wordClasses";
import { TermTrie } from "../termTrie";

/**
 * Where words right after somebody end that say why he is not named; -1 where none do.
 *
 *     sources familiar with the talks      a diplomat, speaking on condition of anonymity,
 *             ^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function endOfHiding(reading: MarkedReading, from: number, end: number): number {
  const phrase = phrases.endOfMatch(reading, from, end);
  if (phrase > 0) return phrase;
  const first = isAny(reading, from, WordClass.comma) ? from + 1 : from;
  if (!openers.has(wordAt(reading, first))) return -1;
  for (let at = first + 1; at < Math.min(end, first + longestClause); at++) {
    if (segmentAt(reading, at) || isAny(reading, at, WordClass.stop | WordClass.semicolon)) break;
    if (!words.has(wordAt(reading, at))) continue;
    const named = wordAt(reading, at) === "named" || wordAt(reading, at) === "identified";
    if (!named || isRefused(reading, first, at)) return at + 1;
  }
  return -1;
}

/** `not to be named`, `declined to be identified`; but `who was named chairman` is named. */
function isRefused(reading: MarkedReading, first: number, at: number): boolean {
  if (wordAt(reading, at - 1) !== "be") return false;
  for (let token = first; token < at; token++) {
    if (isAny(reading, token, WordClass.negation) || refusals.has(wordAt(reading, token)))
      return true;
  }
  return false;
}

/** Tokens of a clause to look through. */
const longestClause = 16;

const phrases = new TermTrie(hidingPhrases);
const words = new Set(hidingWords);
const openers = new Set(["who", "speaking", "talking", "on", "asking", "insisting", "requesting"]);
const refusals = new Set(["declined", "refused", "declining", "refusing"]);
