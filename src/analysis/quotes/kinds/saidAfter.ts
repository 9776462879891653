import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { clauseLimit } from "./clauseLimit";
import { endOfContent } from "./endOfContent";
import type { Situation } from "./situation";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { isClause, saysAnything, saysNothing } from "./isClause";
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
    if (!governs) return [];
    const end = endOfContent(reading, first, clauseLimit(reading, stretch, at.cue, first), at.rest);
    return wordCount(reading, first, end) >= 2 ? [{ first, end }] : [];
  }
  return [];
}

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
  if (bare && isNameLike(reading, segment)) return [];
  const close = lastTokenOf(segment) + 1;
  if (isInsideObject(reading, at, segment)) return [];
  const lead = WordClass.comma | WordClass.colon | WordClass.preposition;
  const alone = isAny(reading, first - 1, lead);
  const end = alone
    ? close
    : endOfContent(reading, first, clauseLimit(reading, stretch, at.cue, first), at.rest);
  return [{ first, end: Math.max(end, close) }];
}

/** `warned of a “long winter” ahead`: the marked words are part of an object that begins before. */
function isInsideObject(reading: MarkedReading, at: Situation, segment: MarkedSegment): boolean {
  const before = segment.open - 1;
  if (before < at.cue.cue.end || isSentenceLike(reading, segment)) return false;
  return isAny(reading, before, WordClass.determiner | WordClass.possessive);
}
