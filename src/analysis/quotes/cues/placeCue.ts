import { isClause } from "../kinds/isClause";
import { mainClauseAfter, opensWithGerund } from "../kinds/openingGerund";
import type { Complement } from "../kinds/readComplement";
import { readComplement } from "../kinds/readComplement";
import { holdsFinite } from "../reading/finiteVerb";
import { skipLead } from "../kinds/skipLead";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import type { Stretch } from "../reading/listStretches";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { clauseSubject } from "../speakers/clauseSubject";
import type { Phrase } from "../speakers/phrases";
import { phraseEndingAt, phraseStartingAt } from "../speakers/phrases";
import { subjectBefore } from "../speakers/subjectBefore";
import type { VerbCue } from "./findCues";
import { isSign, showsOnly } from "./silentSubjects";
import { sourceVerb } from "./sourceCues";

/**
 * Where the speaker stands.
 *
 * - `before`, `after` the verb;
 * - `shared`: with an earlier verb of the sentence (`came and said`, `…, adding`);
 * - `none`: nowhere.
 */
export type SpeakerSide = "before" | "after" | "shared" | "none";

/** A cue with its speaker and what follows it. */
export interface PlacedCue {
  readonly cue: VerbCue;
  readonly side: SpeakerSide;
  readonly speaker: Phrase | null;
  /** First token of verb group and, where it stands before, subject. */
  readonly first: number;
  readonly complement: Complement;
}

/** Finds the speaker of each cue of a stretch, and what each may govern. */
export function placeCues(
  reading: MarkedReading,
  stretch: Stretch,
  cues: readonly VerbCue[],
): PlacedCue[] {
  const placed: PlacedCue[] = [];
  for (const cue of cues) {
    const found = placeSpeaker(reading, stretch, cue, placed.at(-1)?.speaker ?? null);
    if (!found) continue;
    const end = found.side === "after" ? (found.speaker?.end ?? cue.end) : cue.end;
    const complement = readComplement(reading, { verb: cue.verb, end }, stretch.end);
    if (cue.infinitive && !introducesMarks(reading, complement)) continue;
    placed.push({ cue, ...found, first: firstOf(reading, stretch, cue, found), complement });
  }
  return placed;
}

/** First token of the verb group and of the subject, where that stands before it. */
function firstOf(
  reading: MarkedReading,
  stretch: Stretch,
  { verb, named, groupFirst }: VerbCue,
  { side, speaker }: FoundSpeaker,
): number {
  if (!named) return side === "before" ? (speaker?.first ?? groupFirst) : groupFirst;
  if (verb === sourceVerb) return groupFirst;
  return subjectBefore(reading, groupFirst, stretch.first)?.first ?? groupFirst;
}

/** `…, to say, “…”`: whole sentences in marks follow, not a few words. */
function introducesMarks(reading: MarkedReading, complement: Complement): boolean {
  if (complement.kind !== "marks") return false;
  return isAny(reading, complement.first - 1, WordClass.comma | WordClass.colon);
}

interface FoundSpeaker {
  readonly side: SpeakerSide;
  readonly speaker: Phrase | null;
}

function placeSpeaker(
  reading: MarkedReading,
  stretch: Stretch,
  cue: VerbCue,
  earlier: Phrase | null,
): FoundSpeaker | null {
  if (cue.named) return { side: "before", speaker: cue.named };
  if (cue.verb === sourceVerb) {
    const speaker = sourcePhrase(reading, cue.end, stretch.end);
    return speaker && { side: "after", speaker };
  }
  if (cue.passive) return byAgent(reading, stretch, cue);
  if (isInverted(reading, stretch, cue)) {
    const speaker = phraseStartingAt(reading, cue.end, stretch.end);
    if (speaker) return { side: "after", speaker };
  }
  if (cue.infinitive) {
    return { side: "shared", speaker: earlier ?? clauseSubject(reading, stretch.first, cue.first) };
  }
  const finite = cue.form !== "gerund" || cue.groupFirst < cue.first;
  const subject = finite
    ? subjectBefore(reading, cue.groupFirst, stretch.first)
    : gerundSubject(reading, stretch, cue);
  if (subject && (showsOnly(reading, cue, subject) || isSign(reading, subject))) return null;
  if (subject) return { side: "before", speaker: subject };
  if (!sharesSubject(reading, stretch, cue)) return null;
  const speaker =
    earlier ??
    clauseSubject(reading, stretch.first, cue.groupFirst) ??
    subjectToCome(reading, stretch, cue);
  return { side: "shared", speaker };
}

/** `a report by Al Noor`: the phrase after "according to", with who made it. */
function sourcePhrase(reading: MarkedReading, first: number, end: number): Phrase | null {
  const phrase = phraseStartingAt(reading, first, end);
  if (!phrase || !makers.has(wordAt(reading, phrase.end))) return phrase;
  const maker = phraseStartingAt(reading, phrase.end + 1, end);
  return maker ? { first, end: maker.end } : phrase;
}

const makers = new Set(["by", "from", "in", "on", "of"]);

/** `was told by X that`, `described by X as`: the phrase after "by". */
function byAgent(reading: MarkedReading, stretch: Stretch, cue: VerbCue): FoundSpeaker | null {
  for (let token = cue.end; token < Math.min(stretch.end, cue.end + 8); token++) {
    if (segmentAt(reading, token)) continue;
    if (isAny(reading, token, WordClass.comma | WordClass.stop)) break;
    if (wordAt(reading, token) !== "by") continue;
    const speaker = phraseStartingAt(reading, token + 1, stretch.end);
    return speaker && { side: "after", speaker };
  }
  const { base, frames } = cue.verb;
  return frames.includes("naming") || base === "ask" ? null : { side: "none", speaker: null };
}

/** `“…,” said Doe`, `Said Doe: …`: verb first, right after marked words or at the beginning. */
function isInverted(reading: MarkedReading, stretch: Stretch, cue: VerbCue): boolean {
  if (cue.form === "gerund" || cue.form === "base" || cue.groupFirst < cue.first) return false;
  if (cue.first === stretch.first) return cue.form === "past" || cue.form === "third";
  const before = cue.first - 1;
  if (segmentAt(reading, before)) return true;
  if (endsReport(reading, stretch, cue)) return true;
  return (
    isAny(reading, before, WordClass.comma | WordClass.dash | WordClass.stop) &&
    segmentAt(reading, before - 1) !== undefined &&
    before > stretch.first
  );
}

/** `It was late, said Jane Doe, a lawyer.`: verb and name close a report, nothing else follows. */
function endsReport(reading: MarkedReading, stretch: Stretch, cue: VerbCue): boolean {
  if (!isAny(reading, cue.first - 1, WordClass.comma)) return false;
  if (cue.verb.frames.includes("hearer")) return false;
  if (!isAny(reading, cue.end, WordClass.capital | WordClass.determiner)) return false;
  const speaker = phraseStartingAt(reading, cue.end, stretch.end);
  if (!speaker) return false;
  const closes = WordClass.comma | WordClass.stop | WordClass.preposition | WordClass.dash;
  const ends = speaker.end >= stretch.end || isAny(reading, speaker.end, closes);
  return ends && !isClause(reading, cue.end, stretch.end);
}

/** `with Doe saying`, `, the ministry saying`: a subject between "with", a comma or dash and the verb. */
function gerundSubject(reading: MarkedReading, stretch: Stretch, cue: VerbCue): Phrase | null {
  const last = cue.groupFirst - 1;
  const phrase = phraseEndingAt(reading, last, stretch.first);
  const opener = WordClass.capital | WordClass.determiner;
  if (!phrase || !isAny(reading, phrase.first, opener)) return null;
  const before = wordAt(reading, phrase.first - 1);
  const parted = isAny(reading, phrase.first - 1, WordClass.dash | WordClass.comma);
  return before === "with" || parted ? phrase : null;
}

/** `Noting that it was late, Doe left.` */
function subjectToCome(reading: MarkedReading, stretch: Stretch, cue: VerbCue): Phrase | null {
  if (!opensWithGerund(reading, stretch, cue)) return null;
  const comma = mainClauseAfter(reading, cue.end, stretch.end);
  return phraseStartingAt(reading, skipLead(reading, comma, stretch.end), stretch.end);
}

const farthestVerb = 60;

/** A verb without a subject of its own goes on after a comma, a conjunction or a small word. */
function sharesSubject(reading: MarkedReading, stretch: Stretch, cue: VerbCue): boolean {
  const before = cue.groupFirst - 1;
  if (before < stretch.first) return cue.form === "gerund";
  if (cue.form === "gerund") return true;
  if (isAny(reading, before, WordClass.conjunction)) return true;
  if (!isAny(reading, before, WordClass.comma)) return false;
  // `The pact, dubbed the “idea”, failed.`: a participle, as long as no verb came before it.
  const participle = cue.form === "past" && cue.verb.frames.includes("naming");
  return (
    !participle || holdsFinite(reading, Math.max(stretch.first, before - farthestVerb), before)
  );
}
