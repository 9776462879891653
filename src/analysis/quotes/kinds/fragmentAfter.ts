import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { Situation } from "./situation";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { isNameLike } from "./segmentShape";

/** `called it “mad”`: a few marked words in what the verb governs. */
export function fragmentAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, rest } = at;
  if (!cue.speaker) return [];
  const naming = cue.cue.verb.frames.includes("naming");
  const limit = Math.min(
    stretch.end,
    rest[0]?.cue.groupFirst ?? stretch.end,
    cue.cue.end + farthestFragment,
  );
  for (let token = cue.cue.end; token < limit; token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      if (!naming && isNameLike(reading, segment)) return [];
      return [{ first: segment.open, end: lastTokenOf(segment) + 1 }];
    }
    if (isAny(reading, token, WordClass.comma | WordClass.stop | WordClass.semicolon)) break;
  }
  return [];
}

const farthestFragment = 20;
