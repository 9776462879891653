import { contrastWords } from "../../lexicon/en/speechPhrases";
import { sourceVerb } from "../cues/sourceCues";
import type { PlacedCue } from "../cues/placeCue";
import { saysAnything } from "./isClause";
import { startOfOwnWords } from "./ownWords";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/**
 * Where a reported clause that begins at `first` ends.
 *
 *     He said that it was late and that he had to go, adding that …
 *                  ^ first                          ^ end
 * @param limit the end of its sentence, or of the clause it stands in.
 * @param rest the cues after its own, nearest first.
 */
export function endOfContent(
  reading: MarkedReading,
  first: number,
  limit: number,
  rest: readonly PlacedCue[],
): number {
  let end = limit;
  for (const cue of rest) {
    const border = borderBefore(reading, first, cue);
    if (border <= first) continue;
    end = Math.min(border, limit);
    break;
  }
  end = startOfOwnWords(reading, first, end);
  return trimEnd(reading, first, endByMarks(reading, first, end));
}

/** Where the statement of a later cue begins, if it is not part of this one; -1 if it is. */
function borderBefore(reading: MarkedReading, first: number, cue: PlacedCue): number {
  const before = cue.first - 1;
  if (before <= first || cue.cue.passive) return -1;
  if (isAny(reading, before, WordClass.semicolon)) return before;
  const comma = isAny(reading, before, WordClass.comma | WordClass.dash);
  if (cue.cue.verb === sourceVerb) return comma ? before : cue.first;
  if (cue.side === "shared") return sharedBorder(reading, cue, before, comma);
  if (cue.side === "after") return -1;
  if (isAny(reading, before, WordClass.dash)) return before;
  if (comma) return isParenthetical(cue) ? before : -1;
  if (wordAt(reading, before) === "as" && isAny(reading, before - 1, WordClass.comma)) {
    return before - 1;
  }
  const joins =
    isAny(reading, before, WordClass.conjunction) || contrasts.has(wordAt(reading, before));
  if (!joins) return -1;
  if (isAny(reading, before - 1, WordClass.comma)) return before - 1;
  const anew = cue.side === "before" && wordAt(reading, before) === "and" && saysMore(cue);
  return anew ? before : -1;
}

const contrasts = new Set(contrastWords);

function sharedBorder(
  reading: MarkedReading,
  cue: PlacedCue,
  before: number,
  comma: boolean,
): number {
  if (comma) return before;
  if (!isAny(reading, before, WordClass.conjunction)) return -1;
  if (!saysMore(cue)) return -1;
  return isAny(reading, before - 1, WordClass.comma) ? before - 1 : before;
}

/** Whether the verb after "and" surely is one: `and said it`, `and noted that`, not `and repeated calls`. */
function saysMore({ cue, complement }: PlacedCue): boolean {
  if (complement.kind === "marks" || complement.marked) return true;
  if (cue.denied || cue.verb.frames.includes("naming")) return true;
  return complement.kind === "clause" && saysAnything(cue.verb);
}

/** `…, he added.` and `…, he yelled “…”` after a reported clause. */
function isParenthetical(cue: PlacedCue): boolean {
  return cue.complement.kind !== "clause" && cue.complement.kind !== "colon";
}

/** Marked words that end in a comma end the statement, unless it goes on with a conjunction. */
function endByMarks(reading: MarkedReading, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const segment = segmentAt(reading, token);
    if (!segment) continue;
    token = lastTokenOf(segment);
    const comma = isAny(reading, segment.end - 1, WordClass.comma);
    if (comma && token + 1 < end && !isAny(reading, token + 1, WordClass.conjunction)) {
      return token + 1;
    }
  }
  return end;
}

/** Without the stop, comma or joining word at the end. */
function trimEnd(reading: MarkedReading, first: number, end: number): number {
  let at = end;
  const trimmed =
    WordClass.stop |
    WordClass.comma |
    WordClass.semicolon |
    WordClass.colon |
    WordClass.dash |
    WordClass.conjunction;
  while (at > first && isAny(reading, at - 1, trimmed) && !segmentAt(reading, at - 1)) at--;
  return at;
}
