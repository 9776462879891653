import { vaguePeople, vaguePerson, vagueThings } from "../../lexicon/en/vagueSources";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "./phrases";

/** `many analysts`, `an official`: nobody whom a reader could ask. */
export function isVaguePhrase(reading: MarkedReading, phrase: Phrase): boolean {
  const first = wordAt(reading, phrase.first);
  if (first === "the" || first === "his" || first === "her") return false;
  for (let token = phrase.first; token < phrase.end; token++) {
    if (isAny(reading, token, WordClass.capital) && token > phrase.first) return false;
    if (vague.has(wordAt(reading, token))) return true;
  }
  return false;
}

const vague = new Set([...vaguePeople, ...vagueThings, ...vaguePerson]);
