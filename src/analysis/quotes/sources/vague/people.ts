import { countryOfDemonym } from "../../../actors/identify/countryOfDemonym";
import {
  citingWords,
  hiddenPeople,
  talkNouns,
  vagueAdjectives,
  vagueParticiples,
  vaguePeople,
  vaguePerson,
  vagueQuantifiers,
  vagueThings,
  vagueVerbs,
} from "../../../lexicon/en/vagueSources";
import type { MarkedReading } from "../../reading/markedReading";
import { segmentAt } from "../../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../../reading/readWords";
import { WordClass } from "../../reading/wordClasses";
import { afterHelpers } from "./hearsay";
import { endOfHiding } from "./hiding";
import type { InBlock, VagueMatch } from "./match";

/**
 * People, or things that seem to speak, whom nobody could ask.
 *
 *     Some reports even claimed …      two officials familiar with the talks      citing aides
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^                      ^^^^^
 */
export function matchPeople(reading: MarkedReading, at: InBlock): VagueMatch | null {
  const { token, limit, end } = at;
  const word = wordAt(reading, token);
  const listed = isGroup(word) || persons.has(word);
  if (!listed && !hidden.has(word)) return null;
  if (quantifiers.has(word) && isGroup(wordAt(reading, token + 1))) return null;
  const group = startOfGroup(reading, token, limit);
  if (!group) return null;
  const hiding = things.has(word) ? -1 : endOfHiding(reading, token + 1, end);
  if (hiding > 0) return { first: group.first, end: hiding, rule: "somebody who is not named" };
  if (!listed) return null;
  const agent = agentRule(reading, group.first, limit);
  if (agent) return { first: group.first, end: token + 1, rule: agent };
  // Two officials who say something may have been named before.
  if (group.counted || word === "those") return null;
  if (isAny(reading, group.first - 1, WordClass.preposition) && group.first > limit) return null;
  const verb = afterHelpers(reading, token + 1, end);
  const stop = verb < end ? endOfVerb(reading, verb) : -1;
  return stop < 0 ? null : { first: group.first, end: stop, rule: "nobody in particular says it" };
}

const people = new Set(vaguePeople);
const things = new Set([...vagueThings, ...talkNouns]);
const persons = new Set(vaguePerson);
const hidden = new Set(hiddenPeople);
const quantifiers = new Set(vagueQuantifiers);
const adjectives = new Set(vagueAdjectives);
const verbs = new Set(vagueVerbs);
const hearsay = new Set(vagueParticiples);
const citing = new Set(citingWords);

function isGroup(word: string): boolean {
  return people.has(word) || things.has(word);
}

interface Group {
  readonly first: number;
  /** `two officials`: so many that somebody counted them. */
  readonly counted: boolean;
}

/** The group with what stands before it; null where it is somebody in particular: `his aides`. */
function startOfGroup(reading: MarkedReading, noun: number, limit: number): Group | null {
  const first = startOfKinds(reading, noun, limit);
  const before = first - 1;
  if (before < limit || segmentAt(reading, before)) return asBare(reading, noun, first);
  const word = wordAt(reading, before);
  if (word === "a" || word === "an" || word === "another") {
    return isPlural(wordAt(reading, noun)) ? null : { first: before, counted: false };
  }
  if (numbers.has(word) || isAny(reading, before, WordClass.number)) {
    return { first: before, counted: true };
  }
  if (quantifiers.has(word)) {
    return { first: withMore(reading, before, limit), counted: false };
  }
  const inWords = WordClass.word | WordClass.possessive | WordClass.hyphen;
  if (!isAny(reading, before, inWords)) return asBare(reading, noun, first);
  const small = WordClass.preposition | WordClass.conjunction | WordClass.subordinator;
  const opens = isAny(reading, before, small) || word === "that" || citing.has(word);
  return opens || verbs.has(word) ? asBare(reading, noun, first) : null;
}

/** A group without an article: only of several: `analysts`, not `analyst`. */
function asBare(reading: MarkedReading, noun: number, first: number): Group | null {
  const word = wordAt(reading, noun);
  const several = isGroup(word) || (hidden.has(word) && isPlural(word));
  return several ? { first, counted: false } : null;
}

function isPlural(word: string): boolean {
  return word === "people" || word === "those" || word === "media" || word.endsWith("s");
}

const numbers = new Set(["one", "two", "three", "four", "five", "six", "dozen"]);

/** `Western officials`, `high-ranking defence officials`: kinds of people that name nobody. */
function startOfKinds(reading: MarkedReading, noun: number, limit: number): number {
  let first = noun;
  while (first > limit && noun - first < 6) {
    const word = wordAt(reading, first - 1);
    const joined = isAny(reading, first - 2, WordClass.hyphen) && first - 3 >= limit;
    if (joined && adjectives.has(`${wordAt(reading, first - 3)}-${word}`)) first -= 3;
    else if (isKindOfPeople(reading, first - 1)) first--;
    else break;
  }
  return first;
}

/** `senior officials`, `Norwegian officials`, `a U.S. diplomat`: what names nobody. */
export function isKindOfPeople(reading: MarkedReading, token: number): boolean {
  if (adjectives.has(wordAt(reading, token))) return true;
  if (!isAny(reading, token, WordClass.capital)) return false;
  const written = reading.text.slice(startOf(reading, token), endOf(reading, token));
  return countryLetters.has(written) || countryOfDemonym(written) !== null;
}

const countryLetters = new Set(["U.S.", "US", "U.K.", "UK", "EU", "E.U."]);

/** `some unnamed officials`: all the quantifiers that stand together. */
function withMore(reading: MarkedReading, quantifier: number, limit: number): number {
  let first = quantifier;
  while (first - 1 >= limit && quantifiers.has(wordAt(reading, first - 1))) first--;
  return first;
}

/** `according to analysts`, `held by many analysts`, `citing two officials`; null elsewhere. */
function agentRule(reading: MarkedReading, first: number, limit: number): string | null {
  const before = wordAt(reading, first - 1);
  if (first - 1 >= limit && citing.has(before)) return "cited, but not named";
  if (first - 2 < limit) return null;
  const verb = wordAt(reading, first - 2);
  const agent =
    (before === "to" && verb === "according") ||
    (before === "by" && (verbs.has(verb) || hearsay.has(verb)));
  return agent ? "nobody in particular behind a claim" : null;
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
