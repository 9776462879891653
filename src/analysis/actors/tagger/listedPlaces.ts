import type { Sentence } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { ArticleView } from "./viewArticle";

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

/** Looks up the names of a sentence once; those in lower case only where the text is careless. */
export function listPlaces(article: ArticleView, sentence: Sentence): ListedPlaces {
  const count = sentence.endToken - sentence.firstToken;
  const places = {
    cities: new Uint8Array(count),
    lowerCities: new Uint8Array(count),
    lowerNames: new Uint8Array(count),
  };
  markCities(article, sentence, places);
  markLowerNames(article, sentence, places.lowerNames);
  return places;
}

function markCities(
  { words, knowledge, informal, traitsAt }: ArticleView,
  { firstToken, endToken }: Sentence,
  { cities, lowerCities }: ListedPlaces,
): void {
  let at = firstToken;
  while (at < endToken) {
    const worthwhile = informal > 0 || words.isCapital(at);
    const longest = worthwhile ? Math.min(traitsAt(at).cityParts, endToken - at) : 0;
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
  article: ArticleView,
  { firstToken, endToken }: Sentence,
  marks: Uint8Array,
): void {
  const { words } = article;
  let at = firstToken;
  while (at < endToken) {
    const end = endOfLowerName(article, at, endToken);
    if (end > at) {
      const name = knownName(capitalise(words, at, end));
      const code = name?.kind === "organization" ? 1 : name?.known ? 2 : name?.seatOf ? 3 : 4;
      mark(marks, at - firstToken, end - firstToken, code);
    }
    at = Math.max(end, at + 1);
  }
}

function endOfLowerName(
  { words, informal, traitsAt }: ArticleView,
  at: number,
  limit: number,
): number {
  const lower = informal > 0 && words.isLowerCase(at);
  if (!lower && !words.isAllCapitals(at)) return at;
  // What is hardly ever a name by its first word is not worth a look.
  if (traitsAt(at).capitalShare === 0) return at;
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
