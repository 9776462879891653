import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/** `And`, `But`, a comma: what joins a clause to the one before is not said by the speaker. */
export function skipLead(reading: MarkedReading, first: number, end: number): number {
  let token = first;
  const lead =
    WordClass.conjunction | WordClass.comma | WordClass.dash | WordClass.stop | WordClass.semicolon;
  while (token < end && isAny(reading, token, lead) && !segmentAt(reading, token)) token++;
  return token;
}
