import { nearTimes, timeUnits } from "../../lexicon/en/grammarWords";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "./phrases";
import { phraseEndingAt } from "./phrases";

/**
 * The subject of the verb group that begins at `group`, read back no further than `limit`; null
 * where the verb shares the subject of another (`came and said`, `…, adding`).
 *
 *     On Monday Jane Doe, a lawyer who lives in Springfield, said
 *               ^^^^^^^^
 */
export function subjectBefore(reading: MarkedReading, group: number, limit: number): Phrase | null {
  const last = skipTimeBack(reading, group - 1, limit);
  if (last < limit || segmentAt(reading, last)) return null;
  if (isAny(reading, last, WordClass.comma | WordClass.dash)) {
    return subjectBeforeComma(reading, last, limit);
  }
  // `Doe himself said`: the name stands before the pronoun.
  if (/sel(f|ves)$/.test(wordAt(reading, last))) return phraseEndingAt(reading, last - 1, limit);
  const phrase = phraseEndingAt(reading, last, limit) ?? objectAt(reading, last);
  return phrase && withListBefore(reading, headOfRelative(reading, phrase, limit), limit);
}

/** `“…,” Doe, Poe and Roe said`: the names before the last two, where the list opens a clause. */
function withListBefore(
  reading: MarkedReading,
  phrase: Phrase | null,
  limit: number,
): Phrase | null {
  if (!phrase || !joinsNames(reading, phrase)) return phrase;
  let { first } = phrase;
  while (first - 2 >= limit && isAny(reading, first - 1, WordClass.comma)) {
    const name = startOfName(reading, first - 2, limit);
    if (name > first - 2) return phrase;
    first = name;
  }
  const opens = first === limit || segmentAt(reading, first - 1) !== undefined;
  return opens ? { first, end: phrase.end } : phrase;
}

function joinsNames(reading: MarkedReading, { first, end }: Phrase): boolean {
  for (let token = first + 1; token < end - 1; token++) {
    if (!isAny(reading, token, WordClass.conjunction)) continue;
    return [token - 1, token + 1].every((near) => isAny(reading, near, WordClass.capital));
  }
  return false;
}

/** The first word of a run of capitals that ends with `last`; behind it where there is none. */
function startOfName(reading: MarkedReading, last: number, limit: number): number {
  let first = last + 1;
  while (
    first > limit &&
    !segmentAt(reading, first - 1) &&
    isAny(reading, first - 1, WordClass.capital)
  ) {
    first--;
  }
  return first;
}

/** `people who know him said`: an object ends the clause that hangs on the subject. */
function objectAt(reading: MarkedReading, token: number): Phrase | null {
  return isAny(reading, token, WordClass.object) ? { first: token, end: token + 1 } : null;
}

/** `Doe on Tuesday said`, `Doe last week said`: what says when stands between them. */
function skipTimeBack(reading: MarkedReading, last: number, limit: number): number {
  let at = last;
  while (at >= limit && last - at < 4 && isTime(reading, at)) at--;
  // `this` alone is a subject, but never before a unit of time.
  const unit = at < last && units.has(wordAt(reading, at + 1));
  if (at < last && nearTime.has(wordAt(reading, at))) at--;
  else if (unit && wordAt(reading, at) === "this") at--;
  if (at < last && nearTime.has(wordAt(reading, at))) at--;
  if (at < last && ["on", "in", "at", "just", "only"].includes(wordAt(reading, at))) at--;
  return at;
}

const nearTime = new Set(nearTimes);
const units = new Set(timeUnits);

function isTime(reading: MarkedReading, token: number): boolean {
  return isAny(reading, token, WordClass.time) && !isAny(reading, token + 1, WordClass.possessive);
}

/**
 * `people who attended the rally said`: the phrase before the verb ends a clause that hangs on an
 * earlier noun, which is the subject.
 */
function headOfRelative(reading: MarkedReading, phrase: Phrase, limit: number): Phrase | null {
  for (let token = phrase.first - 1; token > limit && phrase.first - token < 16; token--) {
    if (isAny(reading, token, stops) || segmentAt(reading, token)) break;
    if (wordAt(reading, token) !== "who" || token + 1 === phrase.first) continue;
    return phraseEndingAt(reading, token - 1, limit) ?? phrase;
  }
  return isAny(reading, phrase.first, WordClass.object) ? null : phrase;
}

const stops =
  WordClass.comma | WordClass.stop | WordClass.colon | WordClass.semicolon | WordClass.dash;

/** What stands between two commas before the verb, the nearest to the verb first. */
function subjectBeforeComma(reading: MarkedReading, comma: number, limit: number): Phrase | null {
  const pieces = piecesBefore(reading, comma, limit);
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) break;
    const next = pieces[index + 1];
    if (next && looksAppositive(reading, piece) && !isAdjunct(reading, next)) continue;
    if (isAdjunct(reading, piece)) return null;
    return phraseEndingAt(reading, piece.end - 1, piece.first);
  }
  return null;
}

const longestAside = 60;

function piecesBefore(reading: MarkedReading, comma: number, limit: number): Phrase[] {
  const pieces: Phrase[] = [];
  const mark = reading.classes[comma] ?? 0;
  let end = comma;
  let token = comma - 1;
  for (; token >= limit && comma - token < longestAside; token--) {
    const segment = segmentAt(reading, token);
    if (segment && isAside(reading, segment, limit)) token = segment.open;
    else if (segment || isAny(reading, token, ends)) break;
    else if ((reading.classes[token] ?? 0) === mark) {
      if (end > token + 1) pieces.push({ first: token + 1, end });
      end = token;
    }
  }
  if (end > token + 1) pieces.push({ first: token + 1, end });
  return pieces;
}

const ends = WordClass.semicolon | WordClass.colon | WordClass.stop;

/** A few marked words inside a clause; a whole quotation ends the clause. */
function isAside(reading: MarkedReading, segment: MarkedSegment, limit: number): boolean {
  const short = segment.end - segment.first <= 6;
  return short && segment.open > limit && !isAny(reading, segment.end - 1, WordClass.comma);
}

/** `R-Springfield`, `53`, `a lawyer`, `who won`, `of Springfield`: says more of what is before it. */
function looksAppositive(reading: MarkedReading, piece: Phrase): boolean {
  const { first } = piece;
  const opens =
    WordClass.determiner | WordClass.relative | WordClass.number | WordClass.preposition;
  if (isAny(reading, first, WordClass.conjunction)) return false;
  if (isAny(reading, first, opens)) return true;
  if (!isAny(reading, first, WordClass.capital)) return !isAny(reading, first, WordClass.adverb);
  const last = wordAt(reading, piece.end - 1);
  return (
    last.endsWith(".") || (piece.end - first <= 3 && isAny(reading, first + 1, WordClass.hyphen))
  );
}

/** `On Monday`, `After the vote`, `However`: not what the sentence speaks of. */
function isAdjunct(reading: MarkedReading, piece: Phrase): boolean {
  const adjunct =
    WordClass.preposition | WordClass.subordinator | WordClass.adverb | WordClass.time;
  if (isAny(reading, piece.first, adjunct)) return true;
  const word = wordAt(reading, piece.first);
  return piece.end - piece.first > 1 && (word.endsWith("ing") || word.endsWith("ed"));
}
