import { countBefore } from "../../base/binarySearch";
import { sortWithValues } from "../../base/radixSort";
import type { ArticleFacts } from "../model/facts";

/** What the index needs of an article. */
export interface IndexedArticle {
  readonly id: string;
  readonly facts: Pick<ArticleFacts, "words" | "quotations">;
}

/** Words of one bucket; see {@link WordChunk.places}. A power of two. */
export const bucketWords = 1 << 5;
const bucketShift = 5;

/**
 * Some articles, by id, with the places of every word in them. The articles' words are laid end to
 * end, each article at the start of a bucket, so that a place is one number and its article is
 * looked up by bucket.
 */
export class WordChunk {
  /** Sorted by id. */
  readonly articles: readonly IndexedArticle[];
  /** Words of all articles. */
  readonly words: number;
  /** Place of each article's first word. */
  readonly firstPlaces: Uint32Array;
  /** For each bucket the article it lies in, as an index. */
  readonly articleOfBucket: Uint32Array;
  /** Distinct hashes, rising. */
  readonly #keys: Uint32Array;
  /** Where the places of each key begin, and at last the number of all. */
  readonly #firsts: Uint32Array;
  /** Places by key, rising within one key. */
  readonly #places: Uint32Array;

  constructor(articles: readonly IndexedArticle[]) {
    this.articles = articles;
    this.firstPlaces = new Uint32Array(articles.length);
    let buckets = 0;
    let words = 0;
    articles.forEach(({ facts }, index) => {
      this.firstPlaces[index] = buckets << bucketShift;
      buckets += Math.ceil(facts.words.count / bucketWords);
      words += facts.words.count;
    });
    this.words = words;
    this.articleOfBucket = new Uint32Array(buckets);
    articles.forEach(({ facts }, index) => {
      const first = (this.firstPlaces[index] ?? 0) >>> bucketShift;
      const count = Math.ceil(facts.words.count / bucketWords);
      this.articleOfBucket.fill(index, first, first + count);
    });
    const { hashes, places } = listPlaces(articles, this.firstPlaces, words);
    sortWithValues(hashes, places);
    this.#places = places;
    this.#keys = distinct(hashes);
    this.#firsts = firstsOf(hashes, this.#keys.length);
  }

  /** All places of a word, rising; a view, not a copy. */
  places(hash: number): Uint32Array {
    const key = countBefore(this.#keys.length, (at) => (this.#keys[at] ?? 0) < hash);
    if (this.#keys[key] !== hash) return none;
    return this.#places.subarray(this.#firsts[key], this.#firsts[key + 1]);
  }

  /** How often a word stands in the articles. */
  countOf(hash: number): number {
    return this.places(hash).length;
  }

  /** The article that a place lies in, as an index into `articles`. */
  articleAt(place: number): number {
    return this.articleOfBucket[place >>> bucketShift] ?? 0;
  }
}

const none = new Uint32Array(0);

function listPlaces(
  articles: readonly IndexedArticle[],
  firstPlaces: Uint32Array,
  words: number,
): { readonly hashes: Uint32Array; readonly places: Uint32Array } {
  const hashes = new Uint32Array(words);
  const places = new Uint32Array(words);
  let at = 0;
  articles.forEach(({ facts }, index) => {
    hashes.set(facts.words.hashes, at);
    const first = firstPlaces[index] ?? 0;
    for (let word = 0; word < facts.words.count; word++) places[at + word] = first + word;
    at += facts.words.count;
  });
  return { hashes, places };
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  const keys = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) keys[next++] = sorted[at] ?? 0;
  }
  return keys;
}

function firstsOf(sorted: Uint32Array, keys: number): Uint32Array {
  const firsts = new Uint32Array(keys + 1);
  let next = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) firsts[next++] = at;
  }
  firsts[keys] = sorted.length;
  return firsts;
}
