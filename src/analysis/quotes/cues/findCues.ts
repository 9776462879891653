import { gerundLeads, speechNouns, speechPlaces } from "../../lexicon/en/speechPhrases";
import { nounsBeforeObjects } from "../../lexicon/en/speechVerbs";
import type { SpeechVerb } from "../../lexicon/en/speechVerbs";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import type { Stretch } from "../reading/listStretches";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { VerbGroup } from "./readGroup";
import { readGroup } from "./readGroup";
import type { InflectedVerb, VerbForm } from "./verbForms";
import { quotedCue, sourceCue } from "./sourceCues";
import { speechVerbOf } from "./verbForms";

/**
 * A verb of speech in the article's own words.
 *
 *     Doe has also pointed out that …
 *         ^                          groupFirst: auxiliaries and adverbs belong to it
 *                  ^^^^^^^^^^^       [first, end)
 */
export interface VerbCue {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
  readonly first: number;
  readonly end: number;
  readonly groupFirst: number;
  /** `prompted him to say`: speech only where marked words follow. */
  readonly infinitive: boolean;
  /** `did not say`, `could say`: nobody said it, but a statement before it ends here. */
  readonly denied: boolean;
  /** `was told`, `described by`: the speaker is not the subject. */
  readonly passive: boolean;
  /** The speaker, where the cue itself holds it: `in Doe’s words`. */
  readonly named?: Phrase;
}

/** The verbs of speech of a stretch that say that somebody said something; none inside marks. */
export function findCues(reading: MarkedReading, stretch: Stretch): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let token = stretch.first; token < stretch.end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      token = lastTokenOf(segment);
      continue;
    }
    const cue = cueAt(reading, stretch, token);
    if (!cue) continue;
    cues.push(cue);
    token = cue.end - 1;
  }
  return cues;
}

function cueAt(reading: MarkedReading, stretch: Stretch, token: number): VerbCue | null {
  const word = wordAt(reading, token);
  const phrase = sourceCue(reading, stretch, token) ?? quotedCue(reading, stretch, token);
  if (phrase) return phrase;
  const inflected = speechVerbOf(word);
  return inflected ? toCue(reading, stretch, token, inflected) : null;
}

function toCue(
  reading: MarkedReading,
  stretch: Stretch,
  token: number,
  inflected: InflectedVerb,
): VerbCue | null {
  const { verb, form } = inflected;
  if (isAny(reading, token, WordClass.capital) && !mayBeCapital(reading, stretch, token))
    return null;
  if (verb.particle && wordAt(reading, token + 1) !== verb.particle) return null;
  const group = readGroup(reading, stretch, token);
  if (!isVerb(reading, token, inflected, group)) return null;
  const byNext = !group.auxiliary && wordAt(reading, token + 1) === "by" && takesAgent(verb);
  const passive = form === "past" && (group.passive || byNext);
  return {
    verb,
    form,
    first: token,
    end: token + (verb.particle ? 2 : 1),
    groupFirst: group.first,
    infinitive: group.infinitive,
    denied: group.negated || group.onlyPossible,
    passive,
  };
}

/** A capital makes a name (`United States`), save at the beginning and in headings. */
function mayBeCapital(reading: MarkedReading, stretch: Stretch, token: number): boolean {
  const kind = reading.article.blocks[stretch.block]?.kind;
  return token === stretch.first || kind === "title" || kind === "heading";
}

/** `described by X`, `asked by X`; but `said by telephone` is no passive. */
function takesAgent({ frames }: SpeechVerb): boolean {
  return frames.includes("naming") || frames.includes("hearer");
}

function isVerb(
  reading: MarkedReading,
  token: number,
  inflected: InflectedVerb,
  group: VerbGroup,
): boolean {
  const before = group.first - 1;
  const { form, nounToo } = inflected;
  if (group.infinitive) return form === "base";
  if (isAny(reading, before, WordClass.possessive)) return false;
  if (form === "gerund") return group.auxiliary || !isNounGerund(reading, token, before, nounToo);
  if (form === "past") return !(isNominal(reading, before) && !group.auxiliary);
  if (form === "base" && !group.auxiliary) {
    // `…, not declare victory` hangs on the verb before; nobody declares.
    if (group.negated || !canTakePlural(reading, before)) return false;
  }
  if (!nounToo || group.auxiliary || followsSubject(reading, before, form)) return true;
  const colon = isAny(reading, token + 1, WordClass.colon);
  return form === "third" && (colon || segmentAt(reading, token + 1) !== undefined);
}

/** After `the`, `his`, `of`, a participle is no verb: `the reported sale`. */
function isNominal(reading: MarkedReading, before: number): boolean {
  // `the union, which said …`: it begins noun phrases, too, but rarely before a participle.
  if (isAny(reading, before, WordClass.pronoun) || wordAt(reading, before) === "which")
    return false;
  return isAny(reading, before, WordClass.determiner | WordClass.preposition);
}

function isNounGerund(
  reading: MarkedReading,
  token: number,
  before: number,
  nounToo: boolean,
): boolean {
  const word = wordAt(reading, before);
  if (word === "without" || word === "of") return true;
  if (isAny(reading, before, WordClass.determiner) && word !== "all") return true;
  if (!nounToo || isAny(reading, before, WordClass.comma | WordClass.conjunction)) return false;
  // `the ministry saying the quay`, but `a stern warning that`, `like saying it`
  const small = isAny(reading, before, WordClass.preposition | WordClass.subordinator);
  const subject = !small || leads.has(word);
  const object = isAny(reading, token + 1, afterVerb) && !stillNouns.has(wordAt(reading, token));
  if (subject && object) return false;
  // `issued a statement saying`, `the crisis,” warning`
  return segmentAt(reading, before) === undefined && !carriers.has(word);
}

const leads = new Set(gerundLeads);
const stillNouns = new Set(nounsBeforeObjects);
const carriers = new Set([...speechNouns, ...speechPlaces]);

/** Whether the word before can be the plural (or I, you, who) that a base form needs. */
function canTakePlural(reading: MarkedReading, before: number): boolean {
  const word = wordAt(reading, before);
  if (word === "he" || word === "she" || word === "it") return false;
  const closed = WordClass.determiner | WordClass.preposition | WordClass.conjunction;
  return !isAny(reading, before, closed) || isAny(reading, before, WordClass.pronoun);
}

/** After `and calls`, `but notes`: what a verb has for an object and a noun has not. */
const afterVerb =
  WordClass.determiner |
  WordClass.object |
  WordClass.personal |
  WordClass.capital |
  WordClass.question;

/** `rallies and protests that`: two plurals, no verb. */
function joinsPlurals(reading: MarkedReading, conjunction: number): boolean {
  const before = wordAt(reading, conjunction - 1);
  return before.endsWith("s") && !isAny(reading, conjunction - 1, WordClass.capital);
}

/** A form that is a noun as often counts as a verb only right after what looks like a subject. */
function followsSubject(reading: MarkedReading, before: number, form: VerbForm): boolean {
  const joined = isAny(reading, before, WordClass.conjunction);
  if (joined) {
    return (
      form === "third" && isAny(reading, before + 2, afterVerb) && !joinsPlurals(reading, before)
    );
  }
  if (isAny(reading, before, WordClass.pronoun | WordClass.relative)) return true;
  if (isAny(reading, before, WordClass.comma | WordClass.closeBracket)) return true;
  if (!isAny(reading, before, WordClass.word)) return false;
  return isAny(reading, before, WordClass.capital) || wordAt(reading, before).endsWith("s");
}
