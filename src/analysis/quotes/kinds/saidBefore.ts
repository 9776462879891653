import { asideOpeners } from "../../lexicon/en/speechPhrases";
import type { PlacedCue } from "../cues/placeCue";
import type { ComplementKind } from "./readComplement";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { endOfContent } from "./endOfContent";
import type { Situation } from "./situation";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { skipLead } from "./skipLead";
import { isNameLike, isStrong, wordCount } from "./segmentShape";

/** The marked words that end right before `edge` or before a comma or dash that stands there. */
export function segmentBefore(reading: MarkedReading, edge: number): MarkedSegment | undefined {
  const direct = segmentAt(reading, edge);
  if (direct) return direct;
  const mark = isAny(reading, edge, WordClass.comma | WordClass.dash);
  return mark ? segmentAt(reading, edge - 1) : undefined;
}

/** `“…,” he said`: marked words that a comma or question ends belong to the verb after them. */
export function governsLeft(reading: MarkedReading, left: MarkedSegment, cue: PlacedCue): boolean {
  if (!cue.cue.verb.frames.includes("quote") || isBareGerund(cue)) return false;
  const { complement } = cue;
  const governsRight = complement.kind === "clause" || complement.kind === "colon";
  if (governsRight && isNameLike(reading, left)) return false;
  if (isStrong(reading, left)) return true;
  return !governsRight && complement.kind !== "marks";
}

/**
 * Marked words before the cue, with the words of the article that lead up to them in the same
 * clause: `The plan is “mad,” he said.`
 */
export function markedBefore(reading: MarkedReading, at: Situation, left: MarkedSegment): Phrase[] {
  const end = lastTokenOf(left) + 1;
  const start = skipLead(reading, at.from, left.open);
  const before = left.open - 1;
  const opensAnew =
    start >= left.open ||
    isAny(reading, before, WordClass.colon) ||
    (isAny(reading, before, WordClass.comma) && startsCapital(reading, left));
  return [{ first: opensAnew ? left.open : start, end }];
}

function startsCapital(reading: MarkedReading, segment: MarkedSegment): boolean {
  return isAny(reading, segment.first, WordClass.capital);
}

/** `“One,” he said, “two.”` and `One, he said, two.` go on after the cue. */
export function secondHalf(reading: MarkedReading, at: Situation): Phrase[] {
  const { complement } = at.cue;
  if (complement.kind !== "marks") return [];
  const segment = segmentAt(reading, complement.first);
  if (!segment) return [];
  return [{ first: segment.open, end: lastTokenOf(segment) + 1 }];
}

export function isTrailing(placed: PlacedCue): boolean {
  const { cue, complement, side } = placed;
  if (!cue.verb.frames.some((frame) => frame === "bare" || frame === "that")) return false;
  if (isBareGerund(placed)) return false;
  // `…, as she put it on Monday, and left`: only at the end of a sentence all before it is hers.
  if (cue.verb.base === "put" && complement.kind !== "end") return false;
  return side !== "shared" && trailing.has(complement.kind);
}

/** `…, saying “…”`: hangs on the clause before and speaks of what follows. */
function isBareGerund({ cue }: PlacedCue): boolean {
  return cue.form === "gerund" && cue.groupFirst === cue.first;
}

const trailing = new Set<ComplementKind>(["end", "comma", "marks"]);

/** `The vote is off, he said.` and `The vote, he said, is off.` */
export function clauseBefore(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const start = skipLead(reading, at.from, at.cue.first - 1);
  const before = { first: start, end: at.cue.first - 1 };
  const { complement } = at.cue;
  const halves = [before, ...secondHalf(reading, at)];
  if (complement.kind === "marks") return joinsMarks(reading, at) ? halves : [];
  const goesOn =
    complement.kind === "comma" &&
    !opensAside(reading, complement.first, at.rest) &&
    // `…, said Doe, a lawyer`: after the name a comma rather tells more of it.
    (at.cue.side !== "after" || isAny(reading, complement.first, WordClass.auxiliary));
  const after = goesOn
    ? [
        {
          first: complement.first,
          end: endOfContent(reading, complement.first, stretch.end, at.rest),
        },
      ]
    : [];
  const pieces = [before, ...after].filter((piece) => piece.end > piece.first);
  const words = pieces.reduce((sum, piece) => sum + wordCount(reading, piece.first, piece.end), 0);
  return words >= 3 ? pieces : [];
}

/** `The vote is off, he said, and “dead”.` */
function joinsMarks(reading: MarkedReading, { cue }: Situation): boolean {
  return isAny(reading, cue.complement.first - 1, WordClass.conjunction);
}

/** What follows `…, he said,` is no part of the statement: `adding …`, `after the vote`. */
export function opensAside(
  reading: MarkedReading,
  first: number,
  rest: readonly PlacedCue[],
): boolean {
  const next = rest[0];
  if (next && next.cue.groupFirst <= first + 2) return true;
  const word = wordAt(reading, first);
  return asides.has(word) || word.endsWith("ing");
}

const asides = new Set(asideOpeners);
