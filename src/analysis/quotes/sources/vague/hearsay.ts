import {
  airNouns,
  bareHearsay,
  hearsayAdverbs,
  hearsayParticiples,
  talkNouns,
  talkVerbs,
  vagueAdverbs,
  vagueParticiples,
} from "../../../lexicon/en/vagueSources";
import type { MarkedReading } from "../../reading/markedReading";
import { isAny, wordAt } from "../../reading/readWords";
import { WordClass } from "../../reading/wordClasses";
import type { InBlock, VagueMatch } from "./match";

const rule = "hearsay without a speaker";

/**
 * What is said by nobody at all.
 *
 *     It is widely believed …      is rumoured to …      There is speculation …      allegedly
 */
export function matchHearsay(reading: MarkedReading, at: InBlock): VagueMatch | null {
  const { token, end } = at;
  const word = wordAt(reading, token);
  if (word === "it") return itIsSaid(reading, token, end);
  if (word === "there") return inTheAir(reading, token, end);
  if (adverbs.has(word)) return { first: token, end: token + 1, rule };
  if (participles.has(word)) return isSaidTo(reading, at);
  return talkers.has(word) ? matchTalk(reading, token, end) : null;
}

const adverbs = new Set(hearsayAdverbs);
const participles = new Set(hearsayParticiples);
const bare = new Set(bareHearsay);
const common = new Set(vagueAdverbs);
const believed = new Set(vagueParticiples);
const air = new Set(airNouns);
const talkers = new Set(talkNouns);
const talking = new Set(talkVerbs);

/** `it is widely believed`, `it has been reported that`. */
function itIsSaid(reading: MarkedReading, token: number, end: number): VagueMatch | null {
  let at = token + 1;
  let adverb = false;
  while (at < end && at - token < 5 && isAny(reading, at, WordClass.auxiliary | WordClass.adverb)) {
    adverb ||= common.has(wordAt(reading, at));
    at++;
  }
  if (at === token + 1 || !believed.has(wordAt(reading, at))) return null;
  if (!isAny(reading, at - 1, WordClass.being | WordClass.adverb)) return null;
  if (!adverb && wordAt(reading, at + 1) !== "that") return null;
  return { first: token, end: at + 1, rule };
}

/** `is rumoured to`, `were widely said to`; with a verb before, since `he said to wait` is speech. */
function isSaidTo(reading: MarkedReading, { token, limit, end }: InBlock): VagueMatch | null {
  if (token + 1 >= end || wordAt(reading, token + 1) !== "to") return null;
  let first = token;
  while (first > limit && token - first < 3 && isAny(reading, first - 1, WordClass.adverb)) first--;
  const passive = first > limit && isAny(reading, first - 1, WordClass.being);
  if (!passive && !bare.has(wordAt(reading, token))) return null;
  return { first: passive ? first - 1 : token, end: token + 2, rule };
}

/** `there is growing speculation`, `there were rumours`. */
function inTheAir(reading: MarkedReading, token: number, end: number): VagueMatch | null {
  let at = token + 1;
  while (at < end && isAny(reading, at, WordClass.auxiliary)) at++;
  if (at === token + 1 || !isAny(reading, at - 1, WordClass.being)) return null;
  const last = Math.min(end, at + 4);
  while (at < last && !air.has(wordAt(reading, at))) {
    if (!isAny(reading, at, WordClass.word)) return null;
    if (isAny(reading, at, WordClass.negation) || wordAt(reading, at) === "no") return null;
    at++;
  }
  return at < last ? { first: token, end: at + 1, rule: "talk without talkers" } : null;
}

/** `speculation abounded`: talk without talkers. */
function matchTalk(reading: MarkedReading, token: number, end: number): VagueMatch | null {
  const verb = afterHelpers(reading, token + 1, end);
  if (verb >= end || !talking.has(wordAt(reading, verb))) return null;
  // `rumours were false` says nothing of a source: is, was and had must help another verb.
  if (isAny(reading, verb, WordClass.auxiliary)) return null;
  return { first: token, end: verb + 1, rule: "talk without talkers" };
}

/** Past auxiliaries and adverbs: `narratives even claimed`, `analysts have long said`. */
export function afterHelpers(reading: MarkedReading, first: number, end: number): number {
  let at = first;
  while (at < end && at - first < 4 && isAny(reading, at, WordClass.auxiliary | WordClass.adverb))
    at++;
  return at;
}
