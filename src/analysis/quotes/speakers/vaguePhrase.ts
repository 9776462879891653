import { vaguePeople, vaguePerson, vagueThings } from "../../lexicon/en/vagueSources";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { isKindOfPeople } from "../sources/vague/people";
import type { Phrase } from "./phrases";

/** `many analysts`, `an official`: nobody whom a reader could ask. */
export function isVaguePhrase(reading: MarkedReading, phrase: Phrase): boolean {
  const first = wordAt(reading, phrase.first);
  if (first === "the" || first === "his" || first === "her") return false;
  for (let token = phrase.first; token < phrase.end; token++) {
    const capital = token > phrase.first && isAny(reading, token, WordClass.capital);
    if (capital && !isKindOfPeople(reading, token)) return false;
    if (vague.has(wordAt(reading, token))) return true;
  }
  return false;
}

const vague = new Set([...vaguePeople, ...vagueThings, ...vaguePerson]);
