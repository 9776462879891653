import type { VerbCue } from "../cues/findCues";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { isClause } from "./isClause";
import { skipLead } from "./skipLead";

/** `Noting that it was late, Doe left.`, `After saying it was late, Doe left.` */
export function opensWithGerund(reading: MarkedReading, stretch: Stretch, cue: VerbCue): boolean {
  if (cue.form !== "gerund" || cue.groupFirst < cue.first) return false;
  if (cue.first - stretch.first > longestLead) return false;
  const before = skipLead(reading, stretch.first, cue.first);
  if (before === cue.first) return true;
  const lead = WordClass.preposition | WordClass.subordinator | WordClass.adverb;
  return before === cue.first - 1 && isAny(reading, before, lead);
}

const longestLead = 6;

/** The comma before the first clause with a subject of its own. */
export function mainClauseAfter(reading: MarkedReading, first: number, end: number): number {
  for (let token = first; token < Math.min(end, first + longestOpening); token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    const comma = segment ? isAny(reading, token - 1, WordClass.comma) : false;
    if (!comma && !isAny(reading, token, WordClass.comma)) continue;
    if (isClause(reading, token + 1, end)) return comma ? token + 1 : token;
  }
  return end;
}

const longestOpening = 80;
