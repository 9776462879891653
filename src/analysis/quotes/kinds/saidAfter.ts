import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import { holdsFinite, isFinite, isPastForm } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { clauseLimit } from "./clauseLimit";
import { endOfContent } from "./endOfContent";
import { endOfObject } from "./endOfObject";
import type { Situation } from "./situation";
import { lastTokenOf, segmentAt, segmentsIn } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { isClause, saysAnything, saysNothing } from "./isClause";
import { isWorkTitle } from "./isTitle";
import { isNameLike, isSentenceLike, wordCount } from "./segmentShape";
import { opensAside } from "./saidBefore";
import { skipLead } from "./skipLead";

/** What the cue governs to its right. */
export function saidAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  if (opensSentence(reading, at)) return afterAside(reading, stretch, at);
  const { cue, complement } = at.cue;
  const { frames } = cue.verb;
  const { first } = complement;
  if (first < at.from || first >= stretch.end) return [];
  if (complement.kind === "marks") {
    return frames.includes("quote") ? forwardMarks(reading, stretch, at, first) : [];
  }
  if (complement.kind === "clause") {
    if (at.cue.cue.passive && !at.cue.speaker && !complement.marked) return [];
    const governs =
      complement.marked ||
      (frames.includes("bare") &&
        !saysNothing(reading, first, stretch.end) &&
        (saysAnything(cue.verb) || isClause(reading, first, stretch.end)));
    if (!governs) return objectAfter(reading, stretch, at);
    const end = endOfContent(reading, first, clauseLimit(reading, stretch, at.cue, first), at.rest);
    return wordCount(reading, first, end) >= 2 ? [{ first, end }] : [];
  }
  return complement.kind === "colon" ? afterColon(reading, stretch, at) : [];
}

/** `Doe acknowledged difficulties in the talks`: a noun that stands for a clause. */
function objectAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, complement } = at.cue;
  const { first } = complement;
  if (!cue.verb.frames.includes("object") || cue.passive || first !== cue.end) return [];
  const noObject = WordClass.preposition | WordClass.subordinator | WordClass.object;
  if (isAny(reading, first, noObject) || wordAt(reading, first) === "that") return [];
  const limit = Math.min(clauseLimit(reading, stretch, at.cue, first), first + longestObject);
  const rest = endOfContent(reading, first, limit, at.rest);
  if (segmentsIn(reading, first, rest).length > 0) return [];
  const end = endOfObject(reading, first + 1, firstComma(reading, first, rest));
  return wordCount(reading, first, end) >= shortestObject ? [{ first, end }] : [];
}

const shortestObject = 5;
const longestObject = 60;

function firstComma(reading: MarkedReading, first: number, end: number): number {
  let token = first;
  while (token < end && !isAny(reading, token, WordClass.comma | WordClass.dash)) token++;
  return token;
}

/** `Doe wrote on X: The quay is safe.`, but `Doe posted on Friday: Roe, Poe and Moe.` */
function afterColon(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, complement } = at.cue;
  const { first } = complement;
  const near = Math.min(stretch.end, first + farthestVerb);
  if (!cue.verb.frames.includes("quote") || !holdsFinite(reading, first, near)) return [];
  return [{ first, end: endOfContent(reading, first, stretch.end, at.rest) }];
}

const farthestVerb = 40;

/** `Doe says, late or not, he stays.` and `As Doe noted, it was late.`: a comma, then what is said. */
function opensSentence(reading: MarkedReading, at: Situation): boolean {
  const { cue, first, side, complement } = at.cue;
  if (complement.kind !== "comma" || side !== "before" || cue.form === "gerund") return false;
  if (!cue.verb.frames.includes("bare")) return false;
  const start = skipLead(reading, at.from, first);
  return start === first || (start === first - 1 && wordAt(reading, start) === "as");
}

function afterAside(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { first } = at.cue.complement;
  if (opensAside(reading, first, at.rest)) return [];
  const end = endOfContent(reading, first, clauseLimit(reading, stretch, at.cue, first), at.rest);
  return wordCount(reading, first, end) >= 4 ? [{ first, end }] : [];
}

/**
 * `He said: “One.”` is direct, `He said “one” was two.` a clause with marked words: after a comma or
 * colon, or where nothing follows, the marked words stand alone.
 */
function forwardMarks(
  reading: MarkedReading,
  stretch: Stretch,
  at: Situation,
  first: number,
): Phrase[] {
  const segment = segmentAt(reading, first);
  if (!segment) return [];
  const bare = first === at.cue.cue.end && at.cue.cue.verb.base === "read";
  if ((bare && isNameLike(reading, segment)) || isWorkTitle(reading, segment)) return [];
  const close = lastTokenOf(segment) + 1;
  if (isInsideObject(reading, at, segment)) return [];
  const lead = WordClass.comma | WordClass.colon | WordClass.preposition;
  const alone = isAny(reading, first - 1, lead) || leavesMarks(reading, close);
  const end = alone
    ? close
    : endOfContent(reading, first, clauseLimit(reading, stretch, at.cue, first), at.rest);
  return [{ first, end: Math.max(end, close) }];
}

/** `“…”, but no plans exist` and `“…” and left`: behind the marks the article speaks again. */
function leavesMarks(reading: MarkedReading, close: number): boolean {
  const comma = isAny(reading, close, WordClass.comma);
  const next = comma ? close + 1 : close;
  if (!isAny(reading, next, WordClass.conjunction)) return false;
  if (segmentAt(reading, next + 1)) return false;
  return comma || isPastForm(wordAt(reading, next + 1)) || isFinite(reading, next + 1);
}

/** `warned of a “long winter” ahead`: the marked words are part of an object that begins before. */
function isInsideObject(reading: MarkedReading, at: Situation, segment: MarkedSegment): boolean {
  const before = segment.open - 1;
  if (before < at.cue.cue.end || isSentenceLike(reading, segment)) return false;
  return isAny(reading, before, WordClass.determiner | WordClass.possessive);
}
