import {
  talkNouns,
  talkVerbs,
  vagueAdverbs,
  vagueParticiples,
  vaguePeople,
  vaguePerson,
  vagueQuantifiers,
  vagueThings,
  vagueVerbs,
} from "../../lexicon/en/vagueSources";
import { toSpan } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { FoundSource } from "./foundSource";

/**
 * Sources that nobody could ask.
 *
 *     Some reports even claimed …      rumours abounded      it is widely believed
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 */
export function findVagueSources(
  reading: MarkedReading,
  blocks: readonly BlockTokens[],
): FoundSource[] {
  const found: FoundSource[] = [];
  for (const { first, end } of blocks) {
    for (let token = first; token < end; token++) {
      const segment = segmentAt(reading, token);
      const match = segment ? null : matchAt(reading, token, first, end);
      if (segment) token = lastTokenOf(segment);
      if (!match) continue;
      found.push({
        span: toSpan(startOf(reading, match.first), endOf(reading, match.end - 1)),
        kind: "vague",
        rule: match.rule,
      });
      token = match.end - 1;
    }
  }
  return found;
}

interface Match {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

const people = new Set([...vaguePeople]);
const things = new Set(vagueThings);
const person = new Set(vaguePerson);
const quantifiers = new Set(vagueQuantifiers);
const verbs = new Set(vagueVerbs);
const talkers = new Set(talkNouns);
const talking = new Set(talkVerbs);
const hearsayAdverbs = new Set(vagueAdverbs);
const hearsay = new Set(vagueParticiples);

function matchAt(reading: MarkedReading, token: number, limit: number, end: number): Match | null {
  const word = wordAt(reading, token);
  if (word === "it") return matchHearsay(reading, token, end);
  if (talkers.has(word))
    return matchTalk(reading, token, end) ?? matchGroup(reading, token, limit, end);
  if (quantifiers.has(word) && isGroup(wordAt(reading, token + 1))) return null;
  if (isGroup(word) || person.has(word)) {
    return matchGroup(reading, token, limit, end);
  }
  return null;
}

function isGroup(word: string): boolean {
  return people.has(word) || things.has(word);
}

/** `it is widely believed`, `it has been reported`. */
function matchHearsay(reading: MarkedReading, token: number, end: number): Match | null {
  let at = token + 1;
  let adverb = false;
  while (at < end && at - token < 5 && isAny(reading, at, WordClass.auxiliary | WordClass.adverb)) {
    adverb ||= hearsayAdverbs.has(wordAt(reading, at));
    at++;
  }
  if (at === token + 1 || !hearsay.has(wordAt(reading, at))) return null;
  if (!isAny(reading, at - 1, WordClass.being | WordClass.adverb)) return null;
  if (!adverb && wordAt(reading, at + 1) !== "that") return null;
  return { first: token, end: at + 1, rule: "hearsay without a speaker" };
}

/** `speculation abounded`: talk without talkers. */
function matchTalk(reading: MarkedReading, token: number, end: number): Match | null {
  const verb = afterHelpers(reading, token + 1, end);
  if (!talking.has(wordAt(reading, verb)) || verb >= end) return null;
  if (!verbsProper(reading, verb)) return null;
  return { first: token, end: verb + 1, rule: "talk without talkers" };
}

/** `rumours were false` says nothing of a source: is, was and had must help another verb. */
function verbsProper(reading: MarkedReading, verb: number): boolean {
  return !isAny(reading, verb, WordClass.auxiliary);
}

function matchGroup(
  reading: MarkedReading,
  noun: number,
  limit: number,
  end: number,
): Match | null {
  const first = startOfGroup(reading, noun, limit);
  if (first < 0) return null;
  if (isNamedAgent(reading, first, limit)) {
    return { first, end: noun + 1, rule: "nobody in particular behind a claim" };
  }
  if (isAny(reading, first - 1, WordClass.preposition) && first - 1 >= limit) return null;
  const verb = afterHelpers(reading, noun + 1, end);
  const stop = verb < end ? endOfVerb(reading, verb) : -1;
  return stop < 0 ? null : { first, end: stop, rule: "nobody in particular says it" };
}

/** Where a verb of vague sources ends; -1 for any other: `point to` and `point out`, not `point`. */
function endOfVerb(reading: MarkedReading, verb: number): number {
  const word = wordAt(reading, verb);
  if (!verbs.has(word)) return -1;
  if (!word.startsWith("point")) return verb + 1;
  const next = wordAt(reading, verb + 1);
  const out = next === "out" && wordAt(reading, verb + 2) !== "of";
  return next === "to" || out ? verb + 2 : -1;
}

/** The group with its quantifier; -1 where it is somebody in particular: `the analysts`, `his aides`. */
function startOfGroup(reading: MarkedReading, noun: number, limit: number): number {
  const before = noun - 1;
  const word = wordAt(reading, noun);
  if (before >= limit && segmentAt(reading, before)) return noun;
  const bare =
    before < limit ||
    !isAny(
      reading,
      before,
      WordClass.word | WordClass.possessive | WordClass.number | WordClass.hyphen,
    );
  const article = person.has(word) && !people.has(word);
  if (article)
    return wordAt(reading, before) === "a" || wordAt(reading, before) === "an" ? before : -1;
  if (bare) return noun;
  if (quantifiers.has(wordAt(reading, before))) return withMore(reading, before, limit);
  const small = WordClass.preposition | WordClass.conjunction | WordClass.subordinator;
  return isAny(reading, before, small) || wordAt(reading, before) === "that" ? noun : -1;
}

/** `some unnamed officials`: all the quantifiers that stand together. */
function withMore(reading: MarkedReading, quantifier: number, limit: number): number {
  let first = quantifier;
  while (first - 1 >= limit && quantifiers.has(wordAt(reading, first - 1))) first--;
  return first;
}

/** `according to analysts`, `held by many analysts`. */
function isNamedAgent(reading: MarkedReading, first: number, limit: number): boolean {
  const before = first - 1;
  if (before - 1 < limit) return false;
  if (wordAt(reading, before) === "to") return wordAt(reading, before - 1) === "according";
  return (
    wordAt(reading, before) === "by" &&
    (verbs.has(wordAt(reading, before - 1)) || hearsay.has(wordAt(reading, before - 1)))
  );
}

/** Past auxiliaries and adverbs: `narratives even claimed`, `analysts have long said`. */
function afterHelpers(reading: MarkedReading, first: number, end: number): number {
  let at = first;
  while (at < end && at - first < 4 && isAny(reading, at, WordClass.auxiliary | WordClass.adverb))
    at++;
  return at;
}
