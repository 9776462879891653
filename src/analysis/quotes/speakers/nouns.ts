import { TokenKind } from "../../model/article";
import { speechVerbOf } from "../cues/verbForms";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/** Whether a noun phrase can hold the token: open words, names, numbers, determiners. */
export function isNoun(reading: MarkedReading, token: number, limit: number): boolean {
  if (token < limit || segmentAt(reading, token)) return false;
  if (isAny(reading, token, WordClass.number)) return true;
  if (!isAny(reading, token, WordClass.word)) return false;
  const capital = isAny(reading, token, WordClass.capital);
  // `a source close to him`: after a small word the pronoun ends the phrase.
  const tied =
    isAny(reading, token, WordClass.object) && isAny(reading, token - 1, WordClass.nounTie);
  if (isAny(reading, token, outside)) return tied;
  if (isAny(reading, token, WordClass.personal)) return false;
  if (isAny(reading, token, WordClass.time)) return isTimeNoun(reading, token);
  if (isAny(reading, token, WordClass.conjunction | WordClass.preposition)) return false;
  if (isAny(reading, token, WordClass.determiner)) return true;
  if (isAny(reading, token, WordClass.adverb)) {
    return token > limit && (capital || articles.has(wordAt(reading, token - 1)));
  }
  if (capital) return true;
  const speech = speechVerbOf(wordAt(reading, token));
  return !speech || speech.nounToo;
}

/** `a visibly tired Doe`: behind an article an adverb belongs to the phrase. */
const articles = new Set(["a", "an", "the"]);

/** Words that can stand in no noun phrase. */
const outside =
  WordClass.auxiliary |
  WordClass.negation |
  WordClass.object |
  WordClass.subordinator |
  WordClass.relative;

/** `Friday’s vote`, `the 40-year-old`, `a Wednesday editorial`: a time inside a noun phrase. */
function isTimeNoun(reading: MarkedReading, token: number): boolean {
  return (
    isAny(reading, token + 1, WordClass.possessive | WordClass.hyphen) ||
    isAny(reading, token - 1, WordClass.determiner | WordClass.hyphen)
  );
}

/** `Doe and Roe`, `aides and officials`: both sides are of one kind. */
export function joinsNouns(reading: MarkedReading, conjunction: number, limit: number): boolean {
  if (wordAt(reading, conjunction) !== "and" || conjunction - 1 < limit) return false;
  const before = conjunction - 1;
  const after = conjunction + 1;
  if (isAny(reading, before, WordClass.capital)) return isAny(reading, after, WordClass.capital);
  return (
    isNoun(reading, before, limit) &&
    wordAt(reading, before).endsWith("s") &&
    !isAny(reading, after, WordClass.capital | WordClass.determiner)
  );
}

export function isAmpersand(reading: MarkedReading, token: number): boolean {
  const written = wordAt(reading, token);
  return written === "&" || written === "/";
}

export function holdsWord(reading: MarkedReading, first: number, end: number): boolean {
  const { kinds } = reading.article.tokens;
  for (let token = first; token < end; token++) {
    const kind = kinds[token];
    const small =
      isAny(reading, token, WordClass.determiner) && !isAny(reading, token, WordClass.pronoun);
    if ((kind === TokenKind.word || kind === TokenKind.link) && !small) return true;
  }
  return false;
}
