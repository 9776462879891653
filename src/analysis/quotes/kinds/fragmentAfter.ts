import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { clauseLimit } from "./clauseLimit";
import { endOfContent } from "./endOfContent";
import { endOfObject } from "./endOfObject";
import { isWorkTitle } from "./isTitle";
import { isNameLike } from "./segmentShape";
import type { Situation } from "./situation";

/**
 * A few marked words in what the verb governs. With an active verb they are said of its object, so
 * that both together are the statement; a passive has its object elsewhere.
 *
 *     Doe called the pact “mad” on Friday.      The pact, called “mad” by Doe, failed.
 *                ^^^^^^^^^^^^^^                                  ^^^^^
 */
export function fragmentAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const segment = governedMarks(reading, stretch, at);
  if (!segment) return [];
  const end = lastTokenOf(segment) + 1;
  const { cue } = at.cue;
  if (cue.passive) return [{ first: segment.open, end }];
  const first = isAny(reading, cue.end, WordClass.preposition) ? cue.end + 1 : cue.end;
  const limit = clauseLimit(reading, stretch, at.cue, cue.end);
  const rest = endOfContent(reading, cue.end, limit, at.rest);
  return [{ first, end: endOfObject(reading, end, Math.max(end, rest)) }];
}

/** The first marked words behind the verb, in its own clause. */
function governedMarks(
  reading: MarkedReading,
  stretch: Stretch,
  { cue, rest }: Situation,
): MarkedSegment | null {
  if (!cue.speaker) return null;
  const naming = cue.cue.verb.frames.includes("naming");
  const limit = Math.min(
    stretch.end,
    rest[0]?.cue.groupFirst ?? stretch.end,
    cue.cue.end + farthestFragment,
  );
  for (let token = cue.cue.end; token < limit; token++) {
    const segment = segmentAt(reading, token);
    if (segment && isWorkTitle(reading, segment)) return null;
    if (segment) return !naming && isNameLike(reading, segment) ? null : segment;
    if (isAny(reading, token, clauseEnds)) break;
  }
  return null;
}

const farthestFragment = 20;
const clauseEnds = WordClass.comma | WordClass.stop | WordClass.semicolon;
