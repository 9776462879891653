import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { clauseSubject } from "../speakers/clauseSubject";
import type { Phrase } from "../speakers/phrases";
import { phraseEndingAt, phraseStartingAt } from "../speakers/phrases";
import type { Draft } from "./draft";
import type { LastSpeaker, ReadStretch } from "./inheritSpeakers";
import { isTitle } from "./isTitle";
import { isNameLike, isSentenceLike, isStrong, wordCount } from "./segmentShape";

export interface Neighbourhood {
  readonly segment: MarkedSegment;
  /** Who was spoken of last before it. */
  readonly last: LastSpeaker | null;
  /** The stretch after its own in the same block. */
  readonly next: ReadStretch | undefined;
}

/** A speaker with the reason for it. */
interface Nearby {
  readonly speaker: Phrase | null;
  readonly rule: string;
  readonly stated?: true;
  readonly cue?: Phrase;
}

/**
 * The quotation that a segment without a cue makes, with the speaker its neighbourhood tells; null
 * where the marked words are no speech.
 *
 *     “It is growing.” Doe noted that …
 *                      ^^^               inferred: the verb governs other words
 */
export function nearbySpeaker(
  reading: MarkedReading,
  { stretch }: ReadStretch,
  near: Neighbourhood,
): Draft | null {
  if (isTitle(reading, near.segment)) return null;
  const found =
    besideMarks(reading, stretch, near.segment) ??
    (standsAlone(reading, stretch, near.segment) ? aroundSentence(reading, stretch, near) : null);
  if (!found) return null;
  return {
    pieces: [{ first: near.segment.open, end: lastTokenOf(near.segment) + 1 }],
    cue: found.cue ?? null,
    speaker: found.speaker,
    confidence: found.speaker === null ? "none" : found.stated ? "stated" : "inferred",
    rule: found.rule,
    fragment: false,
    block: stretch.block,
  };
}

/** A name after a dash, or before a colon or comma, in the sentence of the marked words itself. */
function besideMarks(
  reading: MarkedReading,
  stretch: Stretch,
  segment: MarkedSegment,
): Nearby | null {
  const signed = afterDash(reading, stretch, lastTokenOf(segment) + 1);
  if (signed) return { speaker: signed, rule: "named after a dash", stated: true };
  const follower = afterMarks(reading, stretch, segment);
  if (follower) return { speaker: follower, rule: "named right after the marks" };
  const before = segment.open - 1;
  if (before <= stretch.first) return null;
  const colon = isAny(reading, before, WordClass.colon);
  const comma = isAny(reading, before, WordClass.comma) && isSentenceLike(reading, segment);
  if (!colon && !comma) return null;
  const label = colon ? labelBefore(reading, stretch, before) : null;
  if (label) return { speaker: label, rule: "named before the colon", stated: true };
  const name = clauseSubject(reading, stretch.first, before);
  if (!name) return null;
  return { speaker: name, rule: `subject of the words before the ${colon ? "colon" : "comma"}` };
}

/** `Jane Doe: “…”`, `News in brief - Jane Doe: “…”`: a name that fills its place. */
function labelBefore(reading: MarkedReading, stretch: Stretch, colon: number): Phrase | null {
  if (!isAny(reading, colon - 1, WordClass.capital)) return null;
  const phrase = phraseEndingAt(reading, colon - 1, stretch.first);
  if (!phrase || !isAny(reading, phrase.first, WordClass.capital)) return null;
  const parted = isAny(reading, phrase.first - 1, WordClass.dash | WordClass.comma);
  return phrase.first === stretch.first || parted ? phrase : null;
}

/** `“…,” Doe charged.` and `“…,” agrees Doe.`: a name and a verb no table lists. */
function afterMarks(
  reading: MarkedReading,
  stretch: Stretch,
  segment: MarkedSegment,
): Phrase | null {
  if (!isStrong(reading, segment) || !isSentenceLike(reading, segment)) return null;
  const next = lastTokenOf(segment) + 1;
  const inverted = isVerbLike(reading, next) && isAny(reading, next + 1, WordClass.capital);
  const first = inverted ? next + 1 : next;
  if (!isAny(reading, first, WordClass.capital | WordClass.personal)) return null;
  const phrase = phraseStartingAt(reading, first, stretch.end);
  return phrase && (inverted || isVerbLike(reading, phrase.end)) ? phrase : null;
}

function isVerbLike(reading: MarkedReading, token: number): boolean {
  const word = wordAt(reading, token);
  return reading.classes[token] === WordClass.word && (word.endsWith("ed") || word.endsWith("s"));
}

/** Who is spoken of around a marked sentence that stands by itself, the surest reason first. */
function aroundSentence(reading: MarkedReading, stretch: Stretch, near: Neighbourhood): Nearby {
  const { segment, last, next } = near;
  const signed = next && afterDash(reading, next.stretch, next.stretch.first);
  if (signed) return { speaker: signed, rule: "named after a dash", stated: true };
  const before = last && stretch.block - last.block <= 1 ? last : null;
  const own = next && before?.how !== "introduced" && ownCue(next);
  if (own) return { ...own, rule: "its verb says nothing else", stated: true };
  const here = before?.block === stretch.block;
  if (before && segment.continues) {
    return { speaker: before.speaker, rule: "carries on the paragraph before" };
  }
  if (before?.how === "introduced") {
    return { speaker: before.speaker, rule: "introduced by the paragraph before" };
  }
  if (before?.how === "spoke" && here) {
    return { speaker: before.speaker, rule: "carries on the quotation before" };
  }
  const opener = next && opensNext(next);
  if (opener) {
    return {
      speaker: opener,
      rule: "the name opens the next sentence, whose verb governs other words",
    };
  }
  if (before?.how === "spoke") {
    return { speaker: before.speaker, rule: "speaker of the paragraph before" };
  }
  if (before) return { speaker: before.speaker, rule: "subject of the sentence before" };
  return { speaker: null, rule: "marked words that read like speech" };
}

/** Marked words that make up a sentence by themselves, not a name or a few words in another's. */
function standsAlone(reading: MarkedReading, stretch: Stretch, segment: MarkedSegment): boolean {
  if (!isSentenceLike(reading, segment) || isNameLike(reading, segment)) return false;
  const before = wordCount(reading, stretch.first, segment.open);
  const after = wordCount(reading, lastTokenOf(segment) + 1, stretch.end);
  const parted = isAny(reading, segment.open - 1, WordClass.colon | WordClass.comma);
  return (before === 0 || parted) && (after === 0 || before === 0);
}

/** `“…” — Jane Doe`: a name after a dash that ends the block. */
function afterDash(reading: MarkedReading, stretch: Stretch, dash: number): Phrase | null {
  if (dash >= stretch.end || !isAny(reading, dash, WordClass.dash)) return null;
  if (!isAny(reading, dash + 1, WordClass.capital)) return null;
  const phrase = phraseStartingAt(reading, dash + 1, stretch.end);
  if (!phrase) return null;
  const ends =
    phrase.end === stretch.end || isAny(reading, phrase.end, WordClass.comma | WordClass.stop);
  return ends && wordCount(reading, dash, stretch.end) <= 12 ? phrase : null;
}

/** `“Why now?” Doe asked.` where the sentence was taken to end at the mark. */
function ownCue(next: ReadStretch): { speaker: Phrase; cue: Phrase } | null {
  const cue = next.placed[0];
  if (!cue?.speaker || cue.first > next.stretch.first || cue.complement.kind !== "end") return null;
  if (!cue.cue.verb.frames.includes("quote")) return null;
  return { speaker: cue.speaker, cue: { first: cue.cue.first, end: cue.cue.end } };
}

/** The speaker whose name and verb open the next sentence. */
function opensNext(next: ReadStretch): Phrase | null {
  const cue = next.placed[0];
  if (!cue || cue.side !== "before" || !cue.speaker) return null;
  return cue.speaker.first <= next.stretch.first + 1 ? cue.speaker : null;
}
