import { vaguePeople, vaguePerson, vagueThings } from "../../lexicon/en/vagueSources";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { isKindOfPeople } from "../sources/vague/people";
import type { TermMatcher } from "../sources/termMatcher";
import type { Phrase } from "./phrases";

/**
 * `many analysts`, `an official`: nobody whom a reader could ask.
 * @param terms what the reader counts as vague besides, and what not.
 */
export function isVaguePhrase(reading: MarkedReading, phrase: Phrase, terms: TermMatcher): boolean {
  const match = { ...phrase, rule: "" };
  if (terms.allows(reading, match)) return false;
  return holdsTerm(reading, phrase, terms) || holdsVagueWord(reading, phrase);
}

function holdsTerm(reading: MarkedReading, { first, end }: Phrase, terms: TermMatcher): boolean {
  for (let token = first; token < end; token++) {
    if (terms.vagueAt(reading, { token, limit: first, end })) return true;
  }
  return false;
}

function holdsVagueWord(reading: MarkedReading, phrase: Phrase): boolean {
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
