import { kinship } from "../../lexicon/en/peopleCues";
import { roleHeads } from "../../lexicon/en/rolesWords";
import { personNouns } from "../../lexicon/en/speakerWords";
import { honorifics, offices } from "../../lexicon/en/titlesBeforeNames";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MentionIndex, MentionTokens } from "./mentionIndex";
import type { Phrase } from "./phrases";

/**
 * The person whose name stands beside the phrase, between commas.
 *
 *     The foreign minister, Pavel Droz, said …      Pavel Droz, a former minister, has said …
 *     ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^              ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^
 */
export function nameBeside(
  reading: MarkedReading,
  phrase: Phrase,
  mentions: MentionIndex,
): MentionTokens | undefined {
  if (!namesOnePerson(reading, phrase)) return undefined;
  return nameAfter(reading, phrase, mentions) ?? nameBefore(reading, phrase, mentions);
}

function nameAfter(
  reading: MarkedReading,
  { end }: Phrase,
  mentions: MentionIndex,
): MentionTokens | undefined {
  if (!isAny(reading, end, parting)) return undefined;
  let first = end + 1;
  while (first < end + 4 && courtesies.has(wordAt(reading, first))) first++;
  const found = mentions.startingAt(first);
  if (found?.mention.kind !== "person" || found.quoted) return undefined;
  const over = found.end >= reading.count || isAny(reading, found.end, closing);
  return over ? found : undefined;
}

function nameBefore(
  reading: MarkedReading,
  { first, end }: Phrase,
  mentions: MentionIndex,
): MentionTokens | undefined {
  if (!isAny(reading, first - 1, parting) || !isAny(reading, first, WordClass.determiner)) {
    return undefined;
  }
  // `Roe, the minister and Doe`: a list, in which each speaks for himself.
  if (isAny(reading, end, WordClass.conjunction)) return undefined;
  const found = mentions.endingAt(first - 1);
  return found?.mention.kind === "person" && !found.quoted ? found : undefined;
}

/** Whether the head of the phrase is one person: `a lawyer for the port`, `one of her aides`. */
export function namesOnePerson(reading: MarkedReading, phrase: Phrase): boolean {
  const head = headOf(reading, phrase);
  if (wordAt(reading, phrase.first) === "one" && head === phrase.first) return true;
  return isPersonNoun(wordAt(reading, head));
}

/** The token of the noun that the phrase is about: the last before a small word. */
export function headOf(reading: MarkedReading, { first, end }: Phrase): number {
  let head = first;
  while (head + 1 < end && !isAny(reading, head + 1, WordClass.preposition)) head++;
  return head;
}

/** A noun for one person, in lower case. */
export function isPersonNoun(word: string): boolean {
  return nouns.has(word) || /(?:woman|person|sman|ceman|reman)$/.test(word);
}

const parting = WordClass.comma | WordClass.dash;
const closing = WordClass.comma | WordClass.dash | WordClass.stop | WordClass.openBracket;
const courtesies = new Set(honorifics.map((title) => title.toLowerCase()));
const nouns = new Set(
  [...offices, ...roleHeads, ...kinship, ...personNouns].map((noun) => noun.toLowerCase()),
);
