import {
  doubtfulPluralForms,
  finiteForms,
  pastLikeParticiple,
  pluralForms,
} from "../../lexicon/en/finiteVerbs";
import type { MarkedReading } from "./markedReading";
import { lastTokenOf, segmentAt } from "./markedReading";
import { isAny, wordAt } from "./readWords";
import { WordClass } from "./wordClasses";

/**
 * Whether the token is a verb that makes a sentence of its subject, and no participle or noun:
 * auxiliaries, irregular past tenses, third persons, and past tenses with an object.
 *
 *     The clerk took the pen.     Doe signed it.     the pact signed in May
 *               ^^^^                  ^^^^^^                  (none)
 */
export function isFinite(reading: MarkedReading, token: number): boolean {
  const before = token - 1;
  if (wordAt(reading, before) === "to") return false;
  if (isAny(reading, before, noSubject) && !isAny(reading, before, WordClass.pronoun)) return false;
  if (isAny(reading, token, WordClass.auxiliary)) return true;
  if (isAny(reading, token, WordClass.capital)) return false;
  const word = wordAt(reading, token);
  if (finite.has(word)) return true;
  if (doubtful.has(word)) return takesPlural(reading, before);
  if (!isPastForm(word)) return false;
  return isAny(reading, before, WordClass.personal) || hasObject(reading, token + 1);
}

/** Whether a finite verb stands among the tokens `[first, end)`, behind a subject. */
export function holdsFinite(reading: MarkedReading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    else if (token > first && isFinite(reading, token)) return true;
  }
  return false;
}

/** Whether the word is a past tense that could as well be a participle: `signed`, `left`. */
export function isPastForm(word: string): boolean {
  return pastForms.has(word) || (word.length > 4 && word.endsWith("ed"));
}

const finite = new Set([...finiteForms, ...pluralForms]);
const doubtful = new Set(doubtfulPluralForms);
const pastForms = new Set(pastLikeParticiple);

/** Right before a finite verb stands none of these. */
const noSubject = WordClass.determiner | WordClass.preposition | WordClass.hyphen;

function takesPlural(reading: MarkedReading, before: number): boolean {
  return isAny(reading, before, WordClass.personal) || wordAt(reading, before).endsWith("s");
}

/** `signed the pact`, `told him`, `left Springfield`: what a participle cannot have after it. */
function hasObject(reading: MarkedReading, token: number): boolean {
  const object = WordClass.determiner | WordClass.object | WordClass.personal | WordClass.capital;
  return isAny(reading, token, object);
}
