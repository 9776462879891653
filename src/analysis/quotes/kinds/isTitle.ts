import { titleVerbs, workNouns } from "../../lexicon/en/speechPhrases";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { isNameLike } from "./segmentShape";

/**
 * Whether marked words are the title of a work or programme by what stands before them: a noun of
 * works, a participle of naming, a place where only a name can stand.
 *
 *     in his memoir, “Long Winters”      a film called “We Won”      on ABC’s “This Week”
 */
export function isTitle(reading: MarkedReading, segment: MarkedSegment): boolean {
  if (isWorkTitle(reading, segment)) return true;
  const place = WordClass.preposition | WordClass.possessive;
  return isAny(reading, segment.open - 1, place) && isNameLike(reading, segment);
}

/** Only those that a noun or participle shows: `called the show “a mess”` judges and names not. */
export function isWorkTitle(reading: MarkedReading, segment: MarkedSegment): boolean {
  const before = segment.open - 1;
  if (verbs.has(wordAt(reading, before))) return true;
  const noun = isAny(reading, before, WordClass.comma) ? before - 1 : before;
  return works.has(wordAt(reading, noun)) && isCapitalised(reading, segment);
}

const works = new Set(workNouns);
const verbs = new Set(titleVerbs);

/** A capital at both ends: `So, That Happened`, `13 Hours`. */
function isCapitalised(reading: MarkedReading, { first, end }: MarkedSegment): boolean {
  let last = end - 1;
  while (last > first && !isAny(reading, last, WordClass.word | WordClass.number)) last--;
  const capital = WordClass.capital | WordClass.number;
  return isAny(reading, first, capital) && isAny(reading, last, capital);
}
