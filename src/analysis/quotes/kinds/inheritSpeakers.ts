import type { PlacedCue } from "../cues/placeCue";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentsIn } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { clauseSubject } from "../speakers/clauseSubject";
import type { Phrase } from "../speakers/phrases";
import { phraseStartingAt } from "../speakers/phrases";
import type { Draft } from "./draft";
import { isNameLike, isSentenceLike, wordCount } from "./segmentShape";

/** A stretch with what is already known of it. */
export interface ReadStretch {
  readonly stretch: Stretch;
  readonly placed: readonly PlacedCue[];
  readonly drafts: readonly Draft[];
}

/** Who spoke last, and in which block. */
export interface LastSpeaker {
  readonly speaker: Phrase;
  readonly block: number;
}

/**
 * Gives marked sentences without a cue of their own the speaker that their neighbourhood tells:
 * the quotation before them that they carry on, the name that opens the next sentence.
 * @param block the stretches of one block, in order.
 * @param earlier who spoke last before the block, or null.
 */
export function inheritSpeakers(
  reading: MarkedReading,
  block: readonly ReadStretch[],
  earlier: LastSpeaker | null,
): Draft[] {
  const drafts: Draft[] = [];
  let last = earlier;
  block.forEach((read, index) => {
    const next = block[index + 1];
    for (const segment of leftOver(reading, read)) {
      const found = findSpeaker(reading, read, { segment, last, next });
      if (!found) continue;
      drafts.push(found);
      if (found.speaker) last = { speaker: found.speaker, block: read.stretch.block };
    }
    const spoke = read.drafts.at(-1)?.speaker;
    if (spoke) last = { speaker: spoke, block: read.stretch.block };
  });
  return drafts;
}

/** Segments of the stretch that no draft says. */
function leftOver(reading: MarkedReading, read: ReadStretch): MarkedSegment[] {
  const said = new Set<MarkedSegment | undefined>();
  for (const { pieces } of read.drafts) {
    for (const piece of pieces) {
      for (const segment of segmentsIn(reading, piece.first, piece.end)) said.add(segment);
    }
  }
  const { first, end } = read.stretch;
  return segmentsIn(reading, first, end).filter((segment) => !said.has(segment));
}

interface Neighbourhood {
  readonly segment: MarkedSegment;
  readonly last: LastSpeaker | null;
  readonly next: ReadStretch | undefined;
}

function findSpeaker(reading: MarkedReading, read: ReadStretch, near: Neighbourhood): Draft | null {
  const { segment, last } = near;
  const { stretch } = read;
  const make = (
    speaker: Phrase | null,
    rule: string,
    confidence: Draft["confidence"] = "inferred",
  ): Draft => ({
    pieces: [{ first: segment.open, end: lastTokenOf(segment) + 1 }],
    cue: null,
    speaker,
    confidence: speaker ? confidence : "none",
    rule,
    fragment: false,
    block: stretch.block,
  });
  const signed = afterDash(reading, stretch, segment);
  if (signed) return make(signed, "named after a dash", "stated");
  if (isAny(reading, segment.open - 1, WordClass.colon) && segment.open - 1 > stretch.first) {
    const name = clauseSubject(reading, stretch.first, segment.open - 1);
    const whole = name?.end === segment.open - 1;
    if (name) return make(name, "named before the colon", whole ? "stated" : "inferred");
  }
  if (!standsAlone(reading, stretch, segment)) return null;
  const own = near.next && ownCue(near.next);
  if (own) return { ...make(own.speaker, "its verb says nothing else", "stated"), cue: own.cue };
  if (segment.continues && last) return make(last.speaker, "carries on the paragraph before");
  if (last && last.block === stretch.block) {
    return make(last.speaker, "carries on the quotation before");
  }
  const opener = near.next && opensNext(near.next);
  if (opener)
    return make(opener, "the name opens the next sentence, whose verb governs other words");
  if (last && stretch.block - last.block === 1) {
    return make(last.speaker, "goes on after the speaker of the paragraph before");
  }
  return make(null, "marked words that read like speech");
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
function afterDash(
  reading: MarkedReading,
  stretch: Stretch,
  segment: MarkedSegment,
): Phrase | null {
  const dash = lastTokenOf(segment) + 1;
  if (dash >= stretch.end || !isAny(reading, dash, WordClass.dash)) return null;
  if (!isAny(reading, dash + 1, WordClass.capital)) return null;
  const phrase = phraseStartingAt(reading, dash + 1, stretch.end);
  if (!phrase) return null;
  const ends =
    phrase.end === stretch.end || isAny(reading, phrase.end, WordClass.comma | WordClass.stop);
  return ends && wordCount(reading, dash, stretch.end) <= 12 ? phrase : null;
}

/** `“…” Doe noted that …`: the speaker whose name and verb open the next sentence. */
function opensNext(next: ReadStretch): Phrase | null {
  const cue = next.placed[0];
  if (!cue || cue.side !== "before" || !cue.speaker) return null;
  return cue.speaker.first <= next.stretch.first + 1 ? cue.speaker : null;
}

/** `“Why now?” Doe asked.` where the sentence was taken to end at the mark. */
function ownCue(next: ReadStretch): { speaker: Phrase; cue: Phrase } | null {
  const cue = next.placed[0];
  if (!cue?.speaker || cue.first > next.stretch.first || cue.complement.kind !== "end") return null;
  if (!cue.cue.verb.frames.includes("quote")) return null;
  return { speaker: cue.speaker, cue: { first: cue.cue.first, end: cue.cue.end } };
}
