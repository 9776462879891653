import type { MarkedSegment } from "../delimiters/findSegments";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/** Whether marked words end so that their sentence goes on after the mark: `“Go,” he`, `“Go!” he`. */
export function isStrong(reading: MarkedReading, segment: MarkedSegment): boolean {
  if (segment.close < 0) return false;
  const last = lastInside(reading, segment);
  if (isAny(reading, last, WordClass.comma | WordClass.dash)) return true;
  if (isAny(reading, segment.close + 1, WordClass.comma)) return true;
  return isAny(reading, last, WordClass.stop) && !endsWithFullStop(reading, last);
}

/** The last token before any inner marks that end together with the outer ones. */
function lastInside(reading: MarkedReading, segment: MarkedSegment): number {
  let last = segment.end - 1;
  while (last > segment.first && reading.classes[last] === 0) last--;
  return last;
}

function endsWithFullStop(reading: MarkedReading, token: number): boolean {
  return reading.words[token] === ".";
}

/** Words and numbers among the tokens `[first, end)`. */
export function wordCount(reading: MarkedReading, first: number, end: number): number {
  let count = 0;
  for (let token = first; token < end; token++) {
    if (isAny(reading, token, WordClass.word | WordClass.number)) count++;
  }
  return count;
}

/** Whether marked words read like a sentence of their own: a capital first, or a stop at the end. */
export function isSentenceLike(reading: MarkedReading, segment: MarkedSegment): boolean {
  const words = wordCount(reading, segment.first, segment.end);
  const ends =
    isAny(reading, lastInside(reading, segment), WordClass.stop | WordClass.comma) ||
    // British writers set the stop behind the mark.
    (segment.close >= 0 && isAny(reading, lastTokenOf(segment) + 1, WordClass.stop));
  const capital =
    isAny(reading, segment.first, WordClass.capital) ||
    isAny(reading, segment.first + 1, WordClass.capital);
  return words >= 2 && ends && capital;
}

/**
 * Whether marked words read like a name, of a treaty, a book, a sign: every longer word has a
 * capital and no stop ends them.
 *
 *     the “Friendship and Transit Pact” was signed
 */
export function isNameLike(reading: MarkedReading, segment: MarkedSegment): boolean {
  let capitals = 0;
  for (let token = segment.first; token < segment.end; token++) {
    if (isAny(reading, token, WordClass.capital)) capitals++;
    else if (isAny(reading, token, WordClass.stop))
      return capitals > 1 && token === segment.end - 1;
    else if (isAny(reading, token, WordClass.personal | WordClass.auxiliary)) return false;
    else if (isAny(reading, token, WordClass.word) && !isSmall(reading, token)) return false;
  }
  return capitals > 0;
}

function isSmall(reading: MarkedReading, token: number): boolean {
  return isAny(
    reading,
    token,
    WordClass.determiner | WordClass.preposition | WordClass.conjunction,
  );
}
