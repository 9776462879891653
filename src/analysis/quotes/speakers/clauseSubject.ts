import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "./phrases";
import { phraseStartingAt } from "./phrases";

/**
 * The first noun phrase of a clause that is no adjunct: what its verbs have for a subject when none
 * stands before them.
 *
 *     On Monday, Doe rejected the plan, saying …
 *                ^^^
 */
export function clauseSubject(reading: MarkedReading, first: number, end: number): Phrase | null {
  const limit = Math.min(end, first + longestSearch);
  let token = first;
  while (token < limit) {
    const segment = segmentAt(reading, token);
    if (segment) {
      token = lastTokenOf(segment) + 1;
    } else if (isAny(reading, token, skipped) || !isAny(reading, token, phraseOpeners)) {
      token++;
    } else if (opensAdjunct(reading, token)) {
      token = afterComma(reading, token, limit);
    } else {
      return phraseStartingAt(reading, token, end);
    }
  }
  return null;
}

/** Tokens to look through: bounds the work on endless sentences. */
const longestSearch = 120;

const skipped = WordClass.comma | WordClass.conjunction | WordClass.dash;
const phraseOpeners = WordClass.word | WordClass.number;

function opensAdjunct(reading: MarkedReading, token: number): boolean {
  if (isAny(reading, token, WordClass.pronoun)) return false;
  const adjunct =
    WordClass.preposition | WordClass.subordinator | WordClass.adverb | WordClass.time;
  if (isAny(reading, token, adjunct)) return true;
  const word = wordAt(reading, token);
  return word.endsWith("ing") && word.length > 5;
}

function afterComma(reading: MarkedReading, token: number, end: number): number {
  let at = token + 1;
  while (at < end && !isAny(reading, at, WordClass.comma)) at++;
  return at < end ? at + 1 : end;
}
