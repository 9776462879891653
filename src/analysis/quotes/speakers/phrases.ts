import { nameParts } from "../../lexicon/en/grammarWords";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { holdsWord, isAmpersand, isNoun, joinsNouns } from "./nouns";

/** A noun phrase, as tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/**
 * The noun phrase that ends with the token `last`, reading back no further than `limit`.
 *
 *     Later a spokesman for the ministry said
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseEndingAt(reading: MarkedReading, last: number, limit: number): Phrase | null {
  if (last < limit || isAny(reading, last, notLast)) return null;
  const pronoun = pronounPhrase(reading, last);
  if (pronoun) return pronoun;
  let first = last + 1;
  while (first > limit && last - first < longestPhrase) {
    const step = stepBack(reading, first, last, limit);
    if (step >= first) break;
    first = step;
  }
  while (first <= last && isAny(reading, first, notFirst)) first++;
  return first <= last && holdsWord(reading, first, last + 1) ? { first, end: last + 1 } : null;
}

/**
 * The noun phrase that begins with the token `first`, reading no further than `limit`.
 *
 *     said Rep. Jane Doe of Springfield, the panel’s head
 *          ^^^^^^^^^^^^^
 */
export function phraseStartingAt(
  reading: MarkedReading,
  first: number,
  limit: number,
): Phrase | null {
  if (first >= limit || segmentAt(reading, first)) return null;
  // `His aide said the same.`: that is what is said, not who says it.
  if (wordAt(reading, first) === "the" && wordAt(reading, first + 1) === "same") return null;
  if (isAny(reading, first, WordClass.personal) || wordAt(reading, first) === "who") {
    return { first, end: first + 1 };
  }
  let end = first;
  while (end < limit && end - first < longestPhrase && goesOn(reading, first, end)) end++;
  while (end > first && isAny(reading, end - 1, notLast)) end--;
  return end > first && holdsWord(reading, first, end) ? { first, end } : null;
}

const longestPhrase = 25;

const notFirst =
  WordClass.conjunction | WordClass.preposition | WordClass.possessive | WordClass.hyphen;
const notLast = WordClass.conjunction | WordClass.preposition | WordClass.hyphen;

function pronounPhrase(reading: MarkedReading, last: number): Phrase | null {
  const alone =
    isAny(reading, last, WordClass.personal) ||
    (isAny(reading, last, WordClass.relative) && !isAny(reading, last, WordClass.capital));
  return alone ? { first: last, end: last + 1 } : null;
}

/** Where the phrase that now begins at `first` begins with one more piece; `first` when it is whole. */
function stepBack(reading: MarkedReading, first: number, last: number, limit: number): number {
  const before = first - 1;
  const segment = segmentAt(reading, before);
  // A nickname in marks stands inside a name: Jane “Red” Doe.
  if (segment) return isNickname(reading, before, last, limit) ? segment.open : first;
  if (isAny(reading, before, WordClass.hyphen | WordClass.possessive)) return before;
  if (first <= last && isAny(reading, first, WordClass.determiner)) {
    const tied = isAny(reading, before, WordClass.determiner | WordClass.nounTie);
    if (!tied || isAny(reading, first, WordClass.capital)) return first;
  }
  if (isAny(reading, before, WordClass.closeBracket)) return startOfBracket(reading, before, limit);
  if (isAny(reading, before, WordClass.conjunction)) {
    return joinsNouns(reading, before, limit) ? before : first;
  }
  if (isAny(reading, before, WordClass.preposition)) {
    return isAny(reading, before, WordClass.nounTie) && isNoun(reading, before - 1, limit)
      ? before
      : first;
  }
  return isNoun(reading, before, limit) || isAmpersand(reading, before) ? before : first;
}

/** `Doe (D-Springfield)`: a short bracket after a name belongs to it. */
function startOfBracket(reading: MarkedReading, close: number, limit: number): number {
  for (let token = close - 1; token >= limit && close - token < 16; token--) {
    if (isAny(reading, token, WordClass.openBracket)) return token;
  }
  return close + 1;
}

function isNickname(reading: MarkedReading, mark: number, last: number, limit: number): boolean {
  const segment = segmentAt(reading, mark);
  if (!segment || segment.close < 0 || segment.close >= last || segment.open - 1 < limit) {
    return false;
  }
  const comma = isAny(reading, segment.end - 1, WordClass.comma | WordClass.stop);
  const short = segment.end - segment.first <= 3 && !comma;
  return (
    short &&
    isAny(reading, segment.open - 1, WordClass.capital) &&
    isAny(reading, lastTokenOf(segment) + 1, WordClass.capital)
  );
}

/** Whether the phrase that began at `first` still goes on at `token`. */
function goesOn(reading: MarkedReading, first: number, token: number): boolean {
  if (segmentAt(reading, token)) return false;
  if (isAny(reading, token, WordClass.hyphen | WordClass.possessive)) return token > first;
  if (isAmpersand(reading, token)) return token > first;
  if (isAny(reading, token, WordClass.conjunction)) {
    return token > first && joinsNouns(reading, token, first);
  }
  const lower = !isAny(reading, token, WordClass.capital);
  const named = isAny(reading, token - 1, WordClass.capital) && !isArticle(reading, token - 1);
  if (token > first && lower && named) {
    return wordAt(reading, token) === "of" || isNamePart(reading, token);
  }
  if (isAny(reading, token, WordClass.preposition)) {
    return (
      token > first &&
      isAny(reading, token, WordClass.nounTie) &&
      !isAny(reading, token + 1, WordClass.time) &&
      !hasName(reading, first, token)
    );
  }
  if (token > first && isAny(reading, token, WordClass.determiner)) {
    return isAny(reading, token - 1, WordClass.determiner | WordClass.preposition);
  }
  if (token > first && isPastVerb(reading, token)) return false;
  return isNoun(reading, token, first);
}

/** `The union` at the beginning of a sentence: the capital makes no name. */
function isArticle(reading: MarkedReading, token: number): boolean {
  return isAny(reading, token, WordClass.determiner);
}

/** `von`, `de la`: small words inside a name, with a capital after them. */
function isNamePart(reading: MarkedReading, token: number): boolean {
  if (!partsOfNames.has(wordAt(reading, token))) return false;
  return (
    isAny(reading, token + 1, WordClass.capital) || partsOfNames.has(wordAt(reading, token + 1))
  );
}

const partsOfNames = new Set(nameParts);

function hasName(reading: MarkedReading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (isAny(reading, token, WordClass.capital) && token > first) return true;
  }
  return false;
}

/** Reading forwards, a word in -ed after a noun is taken for the verb of the sentence. */
function isPastVerb(reading: MarkedReading, token: number): boolean {
  const word = wordAt(reading, token);
  if (!word.endsWith("ed") || word.length < 5) return false;
  if (isAny(reading, token, WordClass.capital)) return false;
  return !isAny(reading, token - 1, WordClass.determiner | WordClass.adverb | WordClass.hyphen);
}
