import { emptyObjects } from "../../lexicon/en/speechPhrases";
import type { SpeechVerb } from "../../lexicon/en/speechVerbs";
import { isFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/**
 * Whether the words from `first` on look like a clause with a subject and a verb, so that they can
 * be said without a "that": `noted it was late`, but not `noted the late hour of the vote`.
 */
export function isClause(reading: MarkedReading, first: number, end: number): boolean {
  if (isAny(reading, first, WordClass.personal)) return true;
  if (isAny(reading, first, WordClass.object)) return false;
  if (isNameAndVerb(reading, first, end)) return true;
  // Behind `and` or `because` a verb that could be a participle rather is that of another clause.
  let sameClause = !isAny(reading, first, WordClass.subordinator);
  for (let token = first; token < Math.min(end, first + farthestVerb); token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    else if (isAny(reading, token, WordClass.auxiliary)) return token > first;
    else if (sameClause && token > first && isFinite(reading, token)) return true;
    else if (isAny(reading, token, joins)) sameClause = false;
    else if (isAny(reading, token, WordClass.personal)) return false;
    else if (isAny(reading, token, stops) || wordAt(reading, token) === "to") return false;
  }
  return false;
}

/** `Jane Doe signed`, `Doe allegedly left`: a name with a verb or adverb right after it. */
function isNameAndVerb(reading: MarkedReading, first: number, end: number): boolean {
  let token = first;
  while (token < Math.min(end, first + 5) && isAny(reading, token, WordClass.capital)) token++;
  if (token === first || isAny(reading, token, WordClass.capital)) return false;
  const word = wordAt(reading, token);
  return isAny(reading, token, WordClass.adverb) || (word.length > 4 && word.endsWith("ed"));
}

const farthestVerb = 20;

const joins = WordClass.conjunction | WordClass.subordinator;

const stops =
  WordClass.relative | WordClass.stop | WordClass.comma | WordClass.semicolon | WordClass.colon;

/** `said` and `told` take any clause; `noted` and `announced` also take plain objects. */
export function saysAnything({ base }: SpeechVerb): boolean {
  return base === "say" || base === "tell";
}

/** Whether what follows `said` says nothing itself: `said so`, `said nothing`, `said a word`. */
export function saysNothing(reading: MarkedReading, first: number, end: number): boolean {
  const word = wordAt(reading, first);
  return empty.has(word) && (end - first <= 3 || !isClause(reading, first, end));
}

const empty = new Set(emptyObjects);
