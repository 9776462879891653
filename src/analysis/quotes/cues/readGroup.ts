import { infinitiveLeads } from "../../lexicon/en/speechPhrases";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/** A verb with the auxiliaries and adverbs before it. */
export interface VerbGroup {
  readonly first: number;
  readonly negated: boolean;
  readonly onlyPossible: boolean;
  readonly auxiliary: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** Reads back over what belongs to the verb: `has also repeatedly`, `went on to`. */
export function readGroup(reading: MarkedReading, stretch: Stretch, verb: number): VerbGroup {
  let seen = 0;
  let infinitive = false;
  let first = verb;
  while (first > stretch.first && verb - first < 8) {
    const before = first - 1;
    if (segmentAt(reading, before)) break;
    if (wordAt(reading, before) === "to" && !infinitive) {
      const lead = leadsInfinitive(reading, before - 1);
      if (lead === 0) infinitive = true;
      first = lead === 0 ? before : lead;
      continue;
    }
    if (isAny(reading, before, WordClass.personal)) break;
    const groups = WordClass.auxiliary | WordClass.adverb | WordClass.negation;
    if (!isAny(reading, before, groups) || isAny(reading, before, WordClass.capital)) break;
    seen |= reading.classes[before] ?? 0;
    first = before;
  }
  return {
    first,
    negated: (seen & WordClass.negation) !== 0,
    onlyPossible: (seen & WordClass.possible) !== 0,
    auxiliary: (seen & WordClass.auxiliary) !== 0,
    passive: isPassive(reading, first, verb),
    infinitive,
  };
}

/** The auxiliary nearest to the verb decides: `was told` is passive, `has said` is not. */
function isPassive(reading: MarkedReading, first: number, verb: number): boolean {
  for (let token = verb - 1; token >= first; token--) {
    if (isAny(reading, token, WordClass.auxiliary)) return isAny(reading, token, WordClass.being);
  }
  return false;
}

/** `went on to say`, `is expected to announce`: where that verb begins; 0 for any other. */
function leadsInfinitive(reading: MarkedReading, token: number): number {
  const word = wordAt(reading, token);
  if (word === "on" && goForms.has(wordAt(reading, token - 1))) return token - 1;
  return leads.has(word) ? token : 0;
}

const goForms = new Set(["go", "goes", "went", "going", "gone"]);
const leads = new Set(infinitiveLeads);
