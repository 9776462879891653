import { countBefore } from "../../base/binarySearch";
import { toSpan, type Span } from "../../base/span";
import type { WordTable } from "../model/words";
import type { PairedWords } from "./extendMatch";

/** The words of an article, as they are given to the search for copies. */
export interface ArticleWords {
  readonly id: string;
  /** Its own. */
  readonly words: WordTable;
  /** Those of the page around it, as far as they are known. */
  readonly furnitureWords?: WordTable;
}

/** An article as the search for copies sees it: all its words, those of the page among them. */
export interface ComparedArticle extends ArticleWords {
  /** The hashes of all words, in text order. */
  readonly hashes: Uint32Array;
  /** Which of all words belong to the page. */
  readonly furniture: WordPlaces;
}

/** Places among the words of an article, sorted; null for none, as in most articles. */
export type WordPlaces = Uint32Array | null;

/** Brings the two tables of an article together. Where words stand is looked up when it is asked for. */
export function toCompared({ id, words, furnitureWords }: ArticleWords): ComparedArticle {
  if (!furnitureWords || furnitureWords.count === 0) {
    return { id, words, hashes: words.hashes, furniture: null };
  }
  const hashes = new Uint32Array(words.count + furnitureWords.count);
  const furniture = new Uint32Array(furnitureWords.count);
  let own = 0;
  let other = 0;
  for (let at = 0; at < hashes.length; at++) {
    if ((words.starts[own] ?? Infinity) <= (furnitureWords.starts[other] ?? Infinity)) {
      hashes[at] = words.hashes[own++] ?? 0;
    } else {
      hashes[at] = furnitureWords.hashes[other] ?? 0;
      furniture[other++] = at;
    }
  }
  return { id, words, furnitureWords, hashes, furniture };
}

/** Where one of all words of an article stands in its text. */
export function spanOfWord(article: ComparedArticle, word: number): Span {
  const { words, furnitureWords, furniture } = article;
  const rank = placesBefore(furniture, word);
  const isOwn = furniture?.[rank] !== word;
  const table = isOwn ? words : (furnitureWords ?? words);
  const at = isOwn ? word - rank : rank;
  return toSpan(table.starts[at] ?? 0, table.ends[at] ?? 0);
}

/** How many of the words `[start, end)` are not among the places; 0 where `end` comes first. */
export function countWithout(places: WordPlaces, start: number, end: number): number {
  if (end <= start) return 0;
  return end - start - (placesBefore(places, end) - placesBefore(places, start));
}

/** How many of the places come before a word. */
function placesBefore(places: WordPlaces, word: number): number {
  return places ? countBefore(places.length, (at) => (places[at] ?? 0) < word) : 0;
}

/** The words of two articles, and which of them belong to the page. */
export interface ComparedPair extends PairedWords {
  readonly furnitureA: WordPlaces;
  readonly furnitureB: WordPlaces;
}

/** Sets the words of two articles beside each other. */
export function pairWords(a: ComparedArticle, b: ComparedArticle): ComparedPair {
  return { a: a.hashes, b: b.hashes, furnitureA: a.furniture, furnitureB: b.furniture };
}
