import type { SpeechVerb } from "../../lexicon/en/speechVerbs";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { VerbCue } from "./findCues";
import type { Phrase } from "../speakers/phrases";
import { phraseEndingAt, phraseStartingAt } from "../speakers/phrases";
import { readGroup } from "./readGroup";
import { speechVerbOf } from "./verbForms";

/** Stands in for the verb where a phrase names the source: `according to X`. */
export const sourceVerb: SpeechVerb = { base: "according to", frames: ["quote", "that", "bare"] };

/**
 * `according to`, `in the words of`, `per` before a source, and `in Doe’s words` around it; null where
 * none begins at the token.
 */
export function sourceCue(reading: MarkedReading, stretch: Stretch, token: number): VerbCue | null {
  const end = sourceEnd(reading, stretch, token);
  if (end === token) return ownWords(reading, stretch, token);
  return { ...plain, verb: sourceVerb, first: token, end, groupFirst: token };
}

/** `in Doe’s words`, `in her own words`, with the owner. */
function ownWords(reading: MarkedReading, stretch: Stretch, token: number): VerbCue | null {
  if (wordAt(reading, token) !== "in") return null;
  const limit = Math.min(stretch.end, token + longestOwner);
  for (let noun = token + 2; noun < limit; noun++) {
    if (segmentAt(reading, noun) || isAny(reading, noun, WordClass.comma)) return null;
    if (wordAt(reading, noun) !== "words") continue;
    const before = wordAt(reading, noun - 1) === "own" ? noun - 1 : noun;
    const owner = ownerBefore(reading, before, token + 1);
    if (!owner) return null;
    const cue = { ...plain, verb: sourceVerb, first: token, end: noun + 1, groupFirst: token };
    return { ...cue, named: owner };
  }
  return null;
}

const longestOwner = 12;
const owners = new Set(["his", "her", "their"]);

function ownerBefore(reading: MarkedReading, noun: number, first: number): Phrase | null {
  if (owners.has(wordAt(reading, noun - 1))) return { first: noun - 1, end: noun };
  const possessive = isAny(reading, noun - 1, WordClass.possessive);
  const owner = possessive ? phraseEndingAt(reading, noun - 2, first) : null;
  return owner?.first === first ? owner : null;
}

/**
 * Who is quoted says it, with the verb of saying for a cue; null where the token quotes nobody.
 *
 *     Doe was quoted by the Gazette as saying that …      The Gazette quoted Doe as saying that …
 *         ^ groupFirst                 ^^^^^^ first, end                     ^^^ named
 */
export function quotedCue(reading: MarkedReading, stretch: Stretch, token: number): VerbCue | null {
  if (wordAt(reading, token) !== "quoted") return null;
  const saying = quotedSaying(reading, stretch, token);
  const found = speechVerbOf(wordAt(reading, saying));
  if (!found) return null;
  const groupFirst = readGroup(reading, stretch, token).first;
  const cue = { ...plain, form: "past", verb: found.verb, first: saying, end: saying + 1 } as const;
  const named = quotedName(reading, token + 1, saying - 1);
  return named ? { ...cue, groupFirst, named } : { ...cue, groupFirst };
}

/** Whom an active `quoted` quotes: `the Gazette quoted Doe as saying`, `quoted her as saying`. */
function quotedName(reading: MarkedReading, first: number, as: number): Phrase | null {
  const phrase = isAny(reading, first, WordClass.object)
    ? { first, end: first + 1 }
    : phraseStartingAt(reading, first, as);
  return phrase?.end === as ? phrase : null;
}

const plain = { form: "base", infinitive: false, denied: false, passive: false } as const;

/** The end of `according to`, `in the words of`, `per` before a source; `token` where none stands. */
function sourceEnd(reading: MarkedReading, stretch: Stretch, token: number): number {
  const phrase = sourcePhrases.get(wordAt(reading, token));
  if (!phrase) return token;
  if (!phrase.every((word, far) => wordAt(reading, token + far) === word)) return token;
  const end = token + phrase.length;
  if (phrase.length !== 1) return end;
  // `per` alone: `, per the ministry`, but `12 per cent`, `per head`.
  const opens = token === stretch.first || isAny(reading, token - 1, WordClass.comma);
  return opens && isAny(reading, end, WordClass.capital | WordClass.determiner) ? end : token;
}

const sourcePhrases = new Map(
  ["according to", "in the words of", "per"].map((phrase) => {
    const words = phrase.split(" ");
    return [words[0] ?? "", words];
  }),
);

/** Where `saying` stands in `was quoted by the Gazette as saying`; -1 for none. */
function quotedSaying(reading: MarkedReading, stretch: Stretch, quoted: number): number {
  for (
    let token = quoted + 1;
    token < Math.min(stretch.end - 1, quoted + farthestSaying);
    token++
  ) {
    if (segmentAt(reading, token) || isAny(reading, token, WordClass.comma | WordClass.stop)) break;
    const telling = speechVerbOf(wordAt(reading, token + 1))?.form === "gerund";
    if (wordAt(reading, token) === "as" && telling) return token + 1;
  }
  return -1;
}

const farthestSaying = 10;
