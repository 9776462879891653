import type { PlacedCue } from "../cues/placeCue";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { segmentsIn } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { clauseSubject } from "../speakers/clauseSubject";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";
import { nearbySpeaker } from "./nearbySpeaker";

/** A stretch with what is already known of it. */
export interface ReadStretch {
  readonly stretch: Stretch;
  readonly placed: readonly PlacedCue[];
  readonly drafts: readonly Draft[];
}

/**
 * Who is spoken of where a quotation without a cue begins.
 *
 * - `spoke`: the speaker of the quotation before it;
 * - `introduced`: a colon ends the paragraph before it, or a verb of speech with a comma;
 * - `named`: the subject of the sentence before it.
 */
export interface LastSpeaker {
  readonly speaker: Phrase;
  readonly block: number;
  readonly how: "spoke" | "introduced" | "named";
}

export interface Inherited {
  readonly drafts: readonly Draft[];
  /** Who is spoken of at the end of the block. */
  readonly last: LastSpeaker | null;
}

/**
 * Gives marked sentences without a cue of their own the speaker that their neighbourhood tells:
 * the quotation before them that they carry on, the name that opens the next sentence.
 * @param block the stretches of one block, in order.
 * @param earlier who was spoken of last before the block.
 */
export function inheritSpeakers(
  reading: MarkedReading,
  block: readonly ReadStretch[],
  earlier: LastSpeaker | null,
): Inherited {
  const drafts: Draft[] = [];
  let last = earlier;
  block.forEach((read, index) => {
    const next = block[index + 1];
    let inherited: Draft | null = null;
    for (const segment of leftOver(reading, read)) {
      const found = nearbySpeaker(reading, read, { segment, last, next });
      if (!found) continue;
      drafts.push(found);
      inherited = found;
      if (found.speaker) last = spoke(found.speaker, read);
    }
    last = lastOf(reading, read, inherited) ?? last;
  });
  return { drafts, last };
}

function spoke(speaker: Phrase, { stretch }: ReadStretch): LastSpeaker {
  return { speaker, block: stretch.block, how: "spoke" };
}

/** Segments of the stretch that no draft says. */
function leftOver(reading: MarkedReading, read: ReadStretch): MarkedSegment[] {
  const said = new Set<MarkedSegment>();
  for (const { pieces } of read.drafts) {
    for (const piece of pieces) {
      for (const segment of segmentsIn(reading, piece.first, piece.end)) said.add(segment);
    }
  }
  const { first, end } = read.stretch;
  return segmentsIn(reading, first, end).filter((segment) => !said.has(segment));
}

/** `Doe said:` and `Doe stated,` at the end of a paragraph. */
function introduces(reading: MarkedReading, { stretch, placed }: ReadStretch): boolean {
  const last = stretch.end - 1;
  if (isAny(reading, last, WordClass.colon)) return true;
  const cue = placed.at(-1)?.cue;
  return cue !== undefined && isAny(reading, last, WordClass.comma) && cue.end >= last - 3;
}

/** Who is spoken of at the end of a stretch, or null where it does not tell. */
function lastOf(
  reading: MarkedReading,
  read: ReadStretch,
  inherited: Draft | null,
): LastSpeaker | null {
  const { stretch, placed, drafts } = read;
  if (introduces(reading, read)) {
    const speaker = placed.at(-1)?.speaker ?? clauseSubject(reading, stretch.first, stretch.end);
    return speaker && { speaker, block: stretch.block, how: "introduced" };
  }
  const speaker = drafts.at(-1)?.speaker ?? inherited?.speaker;
  if (speaker) return spoke(speaker, read);
  const subject = clauseSubject(reading, stretch.first, stretch.end);
  const names = WordClass.capital | WordClass.personal;
  if (!subject || !isAny(reading, subject.end - 1, names)) return null;
  return { speaker: subject, block: stretch.block, how: "named" };
}
