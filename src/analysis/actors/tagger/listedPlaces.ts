import type { Sentence } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { WordKnowledge } from "./wordKnowledge";

/**
 * Listed names in a sentence, by token from its first: 0, or a code that tells the kind or size and
 * whether the name begins, stands alone or goes on there.
 */
export interface ListedPlaces {
  /** Cities written with capitals. */
  readonly cities: Uint8Array;
  /** Cities written without. */
  readonly lowerCities: Uint8Array;
  /** Well-known names of any kind written in lower case or in capitals only. */
  readonly lowerNames: Uint8Array;
}

/** Longest well-known name looked for in lower case, in words. */
const longestLowerName = 3;

/** Looks up the names of a sentence once. */
export function listPlaces(
  words: ArticleWords,
  sentence: Sentence,
  knowledge: WordKnowledge,
): ListedPlaces {
  const count = sentence.endToken - sentence.firstToken;
  const places = {
    cities: new Uint8Array(count),
    lowerCities: new Uint8Array(count),
    lowerNames: new Uint8Array(count),
  };
  markCities(words, sentence, knowledge, places);
  markLowerNames(words, sentence, knowledge, places.lowerNames);
  return places;
}

function markCities(
  words: ArticleWords,
  { firstToken, endToken }: Sentence,
  knowledge: WordKnowledge,
  { cities, lowerCities }: ListedPlaces,
): void {
  let at = firstToken;
  while (at < endToken) {
    const longest = Math.min(knowledge.longestCityFrom(words.lower(at)), endToken - at);
    let end = at + 1;
    for (let length = longest; length > 0; length--) {
      const size = knowledge.cityOf(words.key(at, at + length).toLowerCase());
      if (size === undefined) continue;
      end = at + length;
      const written = words.isCapital(at) && words.isCapital(end - 1);
      mark(written ? cities : lowerCities, at - firstToken, end - firstToken, size);
      break;
    }
    at = end;
  }
}

function markLowerNames(
  words: ArticleWords,
  { firstToken, endToken }: Sentence,
  knowledge: WordKnowledge,
  marks: Uint8Array,
): void {
  let at = firstToken;
  while (at < endToken) {
    const end = endOfLowerName(words, at, endToken, knowledge);
    if (end > at) {
      const name = knownName(capitalise(words, at, end));
      const code = name?.kind === "organization" ? 1 : name?.known ? 2 : name?.seatOf ? 3 : 4;
      mark(marks, at - firstToken, end - firstToken, code);
    }
    at = Math.max(end, at + 1);
  }
}

function endOfLowerName(
  words: ArticleWords,
  at: number,
  limit: number,
  knowledge: WordKnowledge,
): number {
  if (!words.isLowerCase(at) && !words.isAllCapitals(at)) return at;
  // What is hardly ever a name by its first word is not worth a look.
  if ((knowledge.capitalShareOf(words.lower(at)) ?? 9) === 0) return at;
  for (let length = Math.min(longestLowerName, limit - at); length > 0; length--) {
    if (knownName(capitalise(words, at, at + length))) return at + length;
  }
  return at;
}

function capitalise(words: ArticleWords, first: number, end: number): string {
  let key = "";
  for (let at = first; at < end; at++) {
    const word = words.lower(at);
    const little = at > first && /^(?:of|the|and)$/.test(word);
    key += `${at > first ? " " : ""}${little ? word : word.slice(0, 1).toUpperCase() + word.slice(1)}`;
  }
  return key;
}

/** Three codes a value: alone, first, going on. */
function mark(marks: Uint8Array, first: number, end: number, value: number): void {
  marks.fill(3 * value + 2, first, end);
  marks[first] = 3 * value + (end - first === 1 ? 0 : 1);
}
