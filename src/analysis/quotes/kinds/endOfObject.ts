import { contrastWords, speechPlaces } from "../../lexicon/en/speechPhrases";
import { isFinite, isPastForm } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/**
 * Where the object of a verb of speech ends that reaches to `from` at least: it goes on with what
 * hangs on its noun, and not with when, where and what else.
 *
 *     called it “a blow” to the town in a tweet      called it “mad” and “sad” and left
 *                                   ^                                         ^
 */
export function endOfObject(reading: MarkedReading, from: number, limit: number): number {
  for (let token = from; token < limit; token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    else if (isAny(reading, token, WordClass.time) || startsPlace(reading, token)) return token;
    else if (leaves.has(wordAt(reading, token))) return token;
    else if (isAny(reading, token, WordClass.conjunction) && !joinsObject(reading, token, limit)) {
      return token;
    }
  }
  return limit;
}

const leaves = new Set([...contrastWords, "after", "before", "since", "when"]);

/** `in a tweet`, `on Friday`, `over the weekend`, `during a rally`: where and when it was said. */
function startsPlace(reading: MarkedReading, token: number): boolean {
  if (!isAny(reading, token, WordClass.preposition)) return false;
  if (isAny(reading, token + 1, WordClass.relative)) return false;
  if (wordAt(reading, token) === "during") return true;
  for (let noun = token + 1; noun < token + 5; noun++) {
    if (segmentAt(reading, noun)) return false;
    if (isAny(reading, noun, WordClass.time) || places.has(wordAt(reading, noun))) return true;
    if (isAny(reading, noun, WordClass.preposition)) return false;
  }
  return false;
}

const places = new Set(speechPlaces);

/** `and “sad”`, `and the end of us`: what is joined is one more object, no verb. */
function joinsObject(reading: MarkedReading, conjunction: number, limit: number): boolean {
  const next = conjunction + 1;
  if (segmentAt(reading, next)) return true;
  if (isAny(reading, next, WordClass.personal | WordClass.adverb)) return false;
  // `called it “mad”, and Mrs. Roe agreed`: behind a comma a clause of its own.
  const parted = isAny(reading, conjunction - 1, WordClass.comma);
  if (parted && opensClause(reading, next, limit)) return false;
  const word = wordAt(reading, next);
  return !isPastForm(word) && !word.endsWith("ing") && !isFinite(reading, next);
}

/** A name or noun with its verb close behind. */
function opensClause(reading: MarkedReading, first: number, limit: number): boolean {
  const end = Math.min(limit, first + farthestVerb);
  for (let token = first + 1; token < end; token++) {
    if (segmentAt(reading, token) || isAny(reading, token, WordClass.comma)) return false;
    const named = isAny(reading, token - 1, WordClass.capital);
    if (isFinite(reading, token) || (named && isPastForm(wordAt(reading, token)))) return true;
  }
  return false;
}

const farthestVerb = 8;
