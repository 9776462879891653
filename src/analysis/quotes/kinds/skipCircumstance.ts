import { looseNumbers, nearTimes, timeUnits } from "../../lexicon/en/grammarWords";
import { clausalPrepositions, speechHearers, speechPlaces } from "../../lexicon/en/speechPhrases";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/** `told him`, `told the committee`, `told Springfield News`. */
export function skipHearer(reading: MarkedReading, token: number, end: number): number {
  if (wordAt(reading, token) === "her" && isPlainWord(reading, token + 1)) {
    return endOfPlainPhrase(reading, token + 1, end);
  }
  if (isAny(reading, token, WordClass.object) || wordAt(reading, token) === "you") return token + 1;
  if (!isAny(reading, token, WordClass.word | WordClass.number)) return token;
  if (isAny(reading, token, WordClass.question | WordClass.preposition)) return token;
  return endOfPlainPhrase(reading, token, end);
}

/** A lower-case word that is no small word of the grammar. */
function isPlainWord(reading: MarkedReading, token: number): boolean {
  return reading.classes[token] === WordClass.word;
}

/** Reads over one phrase that says where, when or how; `token` itself when there is none. */
export function skipCircumstance(reading: MarkedReading, token: number, end: number): number {
  const segment = segmentAt(reading, token);
  if (segment) return lastTokenOf(segment) + 1;
  if (isAny(reading, token, WordClass.openBracket)) return afterBracket(reading, token, end);
  if (isAny(reading, token, WordClass.possessive | WordClass.closeBracket)) return token + 1;
  if (isAny(reading, token, WordClass.time) && !isSubject(reading, token)) return token + 1;
  if (startsTime(reading, token)) return token + 1;
  if (isAny(reading, token, WordClass.adverb) && !isSubject(reading, token)) return token + 1;
  if (isAny(reading, token, WordClass.preposition) && !clausal.has(wordAt(reading, token))) {
    return endOfPlainPhrase(reading, token + 1, end);
  }
  return token;
}

const clausal = new Set(clausalPrepositions);

/** `There were`, `Here is`, `Friday’s vote`: the word begins a clause and says no time or manner. */
function isSubject(reading: MarkedReading, token: number): boolean {
  return isAny(reading, token + 1, WordClass.auxiliary | WordClass.possessive);
}

/** `two weeks ago`, `last year`, `the day after`. */
function startsTime(reading: MarkedReading, token: number): boolean {
  const opener = WordClass.determiner | WordClass.number;
  if (!isAny(reading, token, opener) && !nearTime.has(wordAt(reading, token))) return false;
  const few = loose.has(wordAt(reading, token + 1));
  const next = wordAt(reading, few ? token + 2 : token + 1);
  return units.has(next) || (wordAt(reading, token) === "this" && next === "summer");
}

const nearTime = new Set(nearTimes);
const loose = new Set(looseNumbers);
const units = new Set(timeUnits);

function afterBracket(reading: MarkedReading, open: number, end: number): number {
  for (let token = open + 1; token < Math.min(end, open + 30); token++) {
    if (isAny(reading, token, WordClass.closeBracket)) return token + 1;
  }
  return open + 1;
}

/** The end of a short noun phrase without a clause in it, for reading over. */
function endOfPlainPhrase(reading: MarkedReading, first: number, end: number): number {
  let token = first;
  let lowerNoun = false;
  for (; token < Math.min(end, first + 12); token++) {
    if (segmentAt(reading, token)) break;
    if (isAny(reading, token, WordClass.hyphen | WordClass.possessive | WordClass.number)) continue;
    if (joinsNames(reading, token)) continue;
    if (!isAny(reading, token, WordClass.word)) break;
    if (
      isAny(reading, token, phraseEnd) &&
      !(token === first && isAny(reading, token, WordClass.object))
    )
      break;
    if (token > first && isAny(reading, token, WordClass.determiner)) {
      if (!isAny(reading, token - 1, WordClass.determiner)) break;
    }
    const capital = isAny(reading, token, WordClass.capital);
    if (capital && lowerNoun && places.has(wordAt(reading, token - 1))) break;
    lowerNoun ||= !capital && !isAny(reading, token, WordClass.determiner);
  }
  return Math.max(token, first);
}

/** `of Doe and Roe`. */
function joinsNames(reading: MarkedReading, token: number): boolean {
  return (
    wordAt(reading, token) === "and" &&
    isAny(reading, token - 1, WordClass.capital) &&
    isAny(reading, token + 1, WordClass.capital)
  );
}

const phraseEnd =
  WordClass.personal |
  WordClass.auxiliary |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.relative |
  WordClass.subordinator |
  WordClass.object;

const places = new Set([...speechPlaces, ...speechHearers]);
