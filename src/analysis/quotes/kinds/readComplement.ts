import type { SpeechFrame } from "../../lexicon/en/speechVerbs";
import type { VerbCue } from "../cues/findCues";
import { sourceVerb } from "../cues/sourceCues";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MarkedSegment } from "../delimiters/findSegments";
import { speechVerbOf } from "../cues/verbForms";
import { afterSource } from "./afterSource";
import { isTitle } from "./isTitle";
import { isNameLike } from "./segmentShape";
import { skipCircumstance, skipHearer } from "./skipCircumstance";

/**
 * What comes after a verb of speech.
 *
 * - `clause`: a clause that the verb governs, with its small word (`that`, `whether`) or without.
 * - `marks`: marked words come next, with or without a comma or colon.
 * - `comma`: a comma, then other words: `…, he said, …`.
 * - `colon`: a colon, then other words.
 * - `end`: nothing that could be said.
 */
export type ComplementKind = "clause" | "marks" | "comma" | "colon" | "end";

export interface Complement {
  readonly kind: ComplementKind;
  /** The first token of what is said. */
  readonly first: number;
  /** A small word (`that`, `whether`, `to`) or a colon shows that what follows is said. */
  readonly marked: boolean;
}

/**
 * Reads over whom, where and when to what is said.
 *
 *     Doe told reporters on Friday that the vote …
 *                                       ^
 * @param end token after the last one that may belong to it.
 */
export function readComplement(
  reading: MarkedReading,
  cue: Pick<VerbCue, "verb" | "end">,
  end: number,
): Complement {
  const frames = new Set(cue.verb.frames);
  let token = cue.end;
  if (cue.verb === sourceVerb) return afterSource(reading, token, end);
  const far = farThat(reading, cue, end);
  if (far >= 0) return { kind: "clause", first: far + 1, marked: true };
  if (frames.has("hearer") && token < end) token = skipHearer(reading, token, end);
  const limit = Math.min(end, token + longestTail);
  while (token < limit) {
    const found = complementAt(reading, token, frames, end);
    if (found) return found;
    const next = skipCircumstance(reading, token, end);
    if (next === token) return { kind: "clause", first: token, marked: false };
    token = next;
  }
  return { kind: "end", first: end, marked: false };
}

/**
 * `told the Post and Courier of Springfield that`: a "that" behind a longer hearer or place, where
 * nothing before it can be a clause; -1 for none.
 */
function farThat(reading: MarkedReading, cue: Pick<VerbCue, "verb" | "end">, end: number): number {
  const hears = cue.verb.frames.includes("hearer");
  if (!cue.verb.frames.includes("that")) return -1;
  if (!hears && !isAny(reading, cue.end, WordClass.preposition | WordClass.time)) return -1;
  for (let token = cue.end; token < Math.min(end, cue.end + longestHearer); token++) {
    if (segmentAt(reading, token) || isAny(reading, token, noHearer)) return -1;
    if (wordAt(reading, token) === "that") return isOtherThat(reading, token) ? -1 : token;
  }
  return -1;
}

const longestHearer = 16;
const noHearer =
  WordClass.auxiliary |
  WordClass.personal |
  WordClass.comma |
  WordClass.stop |
  WordClass.colon |
  WordClass.subordinator |
  WordClass.dash;

const longestTail = 60;

/** The complement that begins at `token`, or null when the token says whom, where or when. */
function complementAt(
  reading: MarkedReading,
  token: number,
  frames: ReadonlySet<SpeechFrame>,
  end: number,
): Complement | null {
  const word = wordAt(reading, token);
  const segment = segmentAt(reading, token);
  if (segment && (isTitle(reading, segment) || isPlace(reading, segment, token))) return null;
  if (segment) return { kind: "marks", first: token, marked: false };
  if (word === "that" && frames.has("that") && !isOtherThat(reading, token)) {
    return { kind: "clause", first: token + 1, marked: true };
  }
  if (word === "when" && circumstances.has(wordAt(reading, token + 1))) {
    return { kind: "end", first: end, marked: false };
  }
  if (isAny(reading, token, WordClass.question) && word !== "that" && frames.has("question")) {
    return { kind: "clause", first: token, marked: true };
  }
  if (word === "to" && frames.has("to")) return { kind: "clause", first: token, marked: true };
  if (isAny(reading, token, WordClass.colon)) {
    const kind = segmentAt(reading, token + 1) && token + 1 < end ? "marks" : "colon";
    return { kind, first: token + 1, marked: true };
  }
  if (isAny(reading, token, WordClass.comma)) return afterComma(reading, token, frames, end);
  if (isAny(reading, token, WordClass.stop | WordClass.semicolon | WordClass.dash)) {
    return { kind: "end", first: end, marked: false };
  }
  return null;
}

/** `replied with a shrug when asked whether …`: that is what he was asked. */
const circumstances = new Set(["asked", "pressed", "questioned", "reached", "contacted"]);

/** `that week`, `that same day`; `an account that calls itself`. */
function isOtherThat(reading: MarkedReading, token: number): boolean {
  if (isAny(reading, token + 1, WordClass.time) || wordAt(reading, token + 1) === "same")
    return true;
  const next = speechVerbOf(wordAt(reading, token + 1));
  return next !== undefined && !next.nounToo;
}

/** `on the “Evening Show”`: the name of a programme says where, not what. */
function isPlace(reading: MarkedReading, segment: MarkedSegment, token: number): boolean {
  const places =
    WordClass.preposition | WordClass.possessive | WordClass.determiner | WordClass.capital;
  return isNameLike(reading, segment) && isAny(reading, token - 1, places);
}

/** `said, in an interview, that`: an aside between commas is read over. */
function afterComma(
  reading: MarkedReading,
  comma: number,
  frames: ReadonlySet<SpeechFrame>,
  end: number,
): Complement {
  const next = comma + 1;
  if (next >= end) return { kind: "end", first: end, marked: false };
  if (segmentAt(reading, next)) return { kind: "marks", first: next, marked: false };
  if (isLastMarks(reading, next + 1, end) && isAny(reading, next, WordClass.conjunction)) {
    return { kind: "marks", first: next + 1, marked: false };
  }
  for (let token = next; token < Math.min(end, comma + longestAside); token++) {
    if (segmentAt(reading, token)) break;
    if (!isAny(reading, token, WordClass.comma)) continue;
    if (token + 1 < end && segmentAt(reading, token + 1)) {
      return { kind: "marks", first: token + 1, marked: false };
    }
    if (wordAt(reading, token + 1) === "that" && frames.has("that")) {
      return { kind: "clause", first: token + 2, marked: true };
    }
    break;
  }
  return { kind: "comma", first: next, marked: false };
}

/** `…, he said, and “clean”.`: marked words that end the sentence, with no speaker of their own. */
function isLastMarks(reading: MarkedReading, token: number, end: number): boolean {
  const segment = segmentAt(reading, token);
  if (!segment || token >= end) return false;
  const after = lastTokenOf(segment) + 1;
  return after >= end || (after === end - 1 && isAny(reading, after, WordClass.stop));
}

const longestAside = 14;
