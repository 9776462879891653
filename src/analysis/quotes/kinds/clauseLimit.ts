import type { VerbCue } from "../cues/findCues";
import type { PlacedCue } from "../cues/placeCue";
import type { Stretch } from "../reading/listStretches";
import { isFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { mainClauseAfter, opensWithGerund } from "./openingGerund";

/**
 * How far a clause may reach: where the cue itself stands in a clause that hangs on another, a comma
 * leads back to that other.
 *
 *     While Doe said it was late, Roe stayed.      Doe, who said it was late, left.
 *                               ^                                            ^
 */
export function clauseLimit(
  reading: MarkedReading,
  stretch: Stretch,
  { first: cueFirst, cue, speaker }: PlacedCue,
  first: number,
): number {
  const opener = cueFirst - 1;
  const aside =
    speaker !== null &&
    (isAny(reading, speaker.first, WordClass.relative)
      ? isAny(reading, opener, WordClass.comma | WordClass.dash)
      : wordAt(reading, opener) === "whose");
  // `The quay, which he said was safe, is closed.`
  const inside = isAny(reading, opener, WordClass.relative) && isFinite(reading, first);
  const hangs = opener <= stretch.first + 1 && isAny(reading, opener, WordClass.subordinator);
  const hanging = hangs && opener >= stretch.first && cue.form !== "gerund";
  if (opensWithGerund(reading, stretch, cue)) return mainClauseAfter(reading, first, stretch.end);
  if (!aside && !inside && !hanging && !isRestrictive(cue, speaker)) return stretch.end;
  for (let token = first; token < stretch.end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    else if (isAny(reading, token, WordClass.comma | WordClass.dash)) return token;
  }
  return stretch.end;
}

/** `Reports suggesting that it failed — despite all — matter.`: the main verb is still to come. */
function isRestrictive(cue: VerbCue, speaker: Phrase | null): boolean {
  return cue.form === "gerund" && cue.groupFirst === cue.first && speaker?.end === cue.first;
}
