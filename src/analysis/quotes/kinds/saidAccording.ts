import type { Stretch } from "../reading/listStretches";
import { holdsFinite, isFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { endOfContent } from "./endOfContent";
import type { Situation } from "./situation";
import { segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { wordCount } from "./segmentShape";
import { markedBefore, opensAside, secondHalf, segmentBefore } from "./saidBefore";
import { skipLead } from "./skipLead";

/** `According to X, …`, `…, according to X.` and `…, according to X, …` */
export function saidAccording(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, from } = at;
  if (!cue.speaker) return [];
  const edge = cue.first - 1;
  const left = edge >= from ? segmentBefore(reading, edge) : undefined;
  if (left && left.open >= from) return markedBefore(reading, at, left);
  // `… and saw, in the words of Doe, a “wreck”`: in the midst of a sentence only the marks are his.
  const words = cue.cue.end - cue.cue.first > 2;
  if (words && cue.first > skipLead(reading, from, cue.first)) return secondHalf(reading, at);
  const start = skipLead(reading, from, cue.first);
  const comma = isAny(reading, edge, WordClass.comma | WordClass.dash);
  const before = { first: start, end: comma ? edge : cue.first };
  const { complement } = cue;
  const goesOn = complement.kind === "comma" || complement.kind === "marks";
  const parted = isAny(reading, edge, WordClass.colon | WordClass.semicolon);
  const hangs = comma && isAny(reading, edge - 1, WordClass.subordinator | WordClass.relative);
  const alone = parted || hangs || wordCount(reading, before.first, before.end) === 0;
  const after =
    goesOn && (alone || !opensAside(reading, complement.first, at.rest))
      ? {
          first: complement.first,
          end: endOfContent(reading, complement.first, stretch.end, at.rest),
        }
      : null;
  if (alone) return after ? [after] : [];
  return after && comma && goesOnAfter(reading, before, after) ? [before, after] : [before];
}

/**
 * Whether the clause goes on behind the source: `The pact, according to Doe, would fail.` A clause
 * that has its verb is whole, and what follows tells of the source or is the article's own.
 */
function goesOnAfter(reading: MarkedReading, before: Phrase, after: Phrase): boolean {
  if (isFinite(reading, after.first) || segmentAt(reading, after.first)) return true;
  return !holdsFinite(reading, before.first, before.end);
}
