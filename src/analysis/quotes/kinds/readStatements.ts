import type { PlacedCue } from "../cues/placeCue";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import type { MarkedSegment } from "../delimiters/findSegments";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";
import { endOfContent } from "./endOfContent";
import { isClause, saysAnything, saysNothing } from "./isClause";
import { isNameLike, isStrong, wordCount } from "./segmentShape";
import { sourceVerb } from "../cues/findCues";

/** What the cues of one stretch say, in order; each stretch of words is said only once. */
export function readStatements(
  reading: MarkedReading,
  stretch: Stretch,
  placed: readonly PlacedCue[],
): Draft[] {
  const drafts: Draft[] = [];
  let from = stretch.first;
  placed.forEach((cue, index) => {
    if (cue.cue.denied || (cue.first < from && cue.cue.first < from)) return;
    const rest = placed.slice(index + 1, index + 1 + cuesAhead);
    const said = saidBy(reading, stretch, { cue, rest, from });
    const pieces = said.length > 0 ? said : fragmentAfter(reading, stretch, { cue, rest, from });
    if (pieces.length === 0) return;
    drafts.push({
      pieces,
      cue: { first: cue.cue.first, end: cue.cue.end },
      speaker: cue.speaker,
      confidence: cue.speaker ? "stated" : "none",
      rule: ruleOf(reading, cue),
      fragment: said.length === 0,
      block: stretch.block,
    });
    from = Math.max(from, cue.cue.end, pieces.at(-1)?.end ?? 0);
  });
  return drafts;
}

/** Cues looked at for where a statement ends: bounds the work on endless sentences. */
const cuesAhead = 6;

function ruleOf(reading: MarkedReading, placed: PlacedCue): string {
  const verb = wordAt(reading, placed.cue.first);
  switch (placed.side) {
    case "before":
      return `subject of “${verb}”`;
    case "after":
      return placed.cue.passive ? `“by” after “${verb}”` : `named after “${verb}”`;
    case "shared":
      return `“${verb}” shares its subject with the verb before`;
    case "none":
      return `“${verb}” names nobody`;
  }
}

interface Situation {
  readonly cue: PlacedCue;
  readonly rest: readonly PlacedCue[];
  /** First token not yet said by an earlier cue. */
  readonly from: number;
}

function saidBy(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue } = at;
  if (cue.cue.verb === sourceVerb) return saidAccording(reading, stretch, at);
  const edge = wordAt(reading, cue.first - 1) === "as" ? cue.first - 2 : cue.first - 1;
  const left = edge >= at.from ? segmentBefore(reading, edge) : undefined;
  if (left && left.open >= at.from && governsLeft(reading, left, cue)) {
    return [...markedBefore(reading, at, left), ...secondHalf(reading, at)];
  }
  const parted = isAny(reading, edge, WordClass.comma | WordClass.dash) && edge > at.from;
  if (parted && isTrailing(cue)) return clauseBefore(reading, stretch, at);
  return forward(reading, stretch, at);
}

/** The marked words that end right before `edge` or before a comma or dash that stands there. */
function segmentBefore(reading: MarkedReading, edge: number): MarkedSegment | undefined {
  const direct = segmentAt(reading, edge);
  if (direct) return direct;
  const mark = isAny(reading, edge, WordClass.comma | WordClass.dash);
  return mark ? segmentAt(reading, edge - 1) : undefined;
}

/** `“…,” he said`: marked words that a comma or question ends belong to the verb after them. */
function governsLeft(reading: MarkedReading, left: MarkedSegment, cue: PlacedCue): boolean {
  if (!cue.cue.verb.frames.includes("quote")) return false;
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
function markedBefore(reading: MarkedReading, at: Situation, left: MarkedSegment): Phrase[] {
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

/** `And`, `But`, a comma: what joins a clause to the one before is not said by the speaker. */
function skipLead(reading: MarkedReading, first: number, end: number): number {
  let token = first;
  const lead =
    WordClass.conjunction | WordClass.comma | WordClass.dash | WordClass.stop | WordClass.semicolon;
  while (token < end && isAny(reading, token, lead) && !segmentAt(reading, token)) token++;
  return token;
}

/** `“One,” he said, “two.”` and `One, he said, two.` go on after the cue. */
function secondHalf(reading: MarkedReading, at: Situation): Phrase[] {
  const { complement } = at.cue;
  if (complement.kind !== "marks") return [];
  const segment = segmentAt(reading, complement.first);
  if (!segment) return [];
  return [{ first: segment.open, end: lastTokenOf(segment) + 1 }];
}

function isTrailing(placed: PlacedCue): boolean {
  const { cue, complement, side } = placed;
  if (!cue.verb.frames.some((frame) => frame === "bare" || frame === "that")) return false;
  if (cue.form === "gerund" && cue.groupFirst === cue.first) return false;
  return side !== "shared" && (complement.kind === "end" || complement.kind === "comma");
}

/** `The vote is off, he said.` and `The vote, he said, is off.` */
function clauseBefore(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const start = skipLead(reading, at.from, at.cue.first - 1);
  const before = { first: start, end: at.cue.first - 1 };
  const { complement } = at.cue;
  const goesOn =
    complement.kind === "comma" &&
    !opensAside(reading, complement.first, at.rest) &&
    // `…, said Doe, a lawyer`: after the name a comma rather tells more of it.
    (at.cue.side !== "after" || isAny(reading, complement.first, WordClass.auxiliary));
  const after = goesOn
    ? [{ first: complement.first, end: endOfContent(reading, complement.first, stretch, at.rest) }]
    : [];
  const pieces = [before, ...after].filter((piece) => piece.end > piece.first);
  const words = pieces.reduce((sum, piece) => sum + wordCount(reading, piece.first, piece.end), 0);
  return words >= 3 ? pieces : [];
}

/** What follows `…, he said,` is no part of the statement: `adding …`, `after the vote`. */
function opensAside(reading: MarkedReading, first: number, rest: readonly PlacedCue[]): boolean {
  const next = rest[0];
  if (next && next.cue.groupFirst <= first + 2) return true;
  const word = wordAt(reading, first);
  return asides.has(word) || word.endsWith("ing");
}

const asides = new Set(
  "after when while as who which citing and but according though although before in at during with".split(
    " ",
  ),
);

/** What the cue governs to its right. */
function forward(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
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
    const end = endOfContent(reading, first, stretch, at.rest);
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
  const end = endOfContent(reading, first, stretch, at.rest);
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
  const lead = WordClass.comma | WordClass.colon | WordClass.preposition;
  const alone = isAny(reading, first - 1, lead);
  const end = alone ? close : endOfContent(reading, first, stretch, at.rest);
  return [{ first, end: Math.max(end, close) }];
}

/** `According to X, …`, `…, according to X.` and `…, according to X, …` */
function saidAccording(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, from } = at;
  if (!cue.speaker) return [];
  const edge = cue.first - 1;
  const left = edge >= from ? segmentBefore(reading, edge) : undefined;
  if (left && left.open >= from) return markedBefore(reading, at, left);
  const start = skipLead(reading, from, cue.first);
  const comma = isAny(reading, edge, WordClass.comma | WordClass.dash);
  const before = { first: start, end: comma ? edge : cue.first };
  const { complement } = cue;
  const goesOn = complement.kind === "comma" || complement.kind === "marks";
  const alone = wordCount(reading, before.first, before.end) === 0;
  const after =
    goesOn && (alone || !opensAside(reading, complement.first, at.rest))
      ? { first: complement.first, end: endOfContent(reading, complement.first, stretch, at.rest) }
      : null;
  if (alone) return after ? [after] : [];
  return after && comma ? [before, after] : [before];
}

const farthestFragment = 20;

/** `called it “mad”`: a few marked words in what the verb governs. */
function fragmentAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
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
