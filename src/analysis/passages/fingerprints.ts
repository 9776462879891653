import { sortWithValuesInSteps } from "../../base/radixSort";
import type { Steps } from "../../base/steps";
import type { ComparedArticle } from "./comparedArticle";
import type { WordPool } from "./wordPool";

/** Places at which a chosen 4-gram begins, and its hash. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  readonly words: Uint32Array;
}

/** Words of one fingerprint. */
export const gramLength = 4;

/**
 * The fingerprints of one article, in the order of its words: of every two neighbouring 4-grams the
 * one with the smaller hash (winnowing; Schleimer, Wilkerson and Aiken 2003), so that any five shared
 * words in a row share at least one fingerprint.
 */
export function takeFingerprints(words: Uint32Array): Fingerprints {
  const taken = { hashes: new Uint32Array(words.length), words: new Uint32Array(words.length) };
  const count = addFingerprints(words, 0, taken, 0);
  return { hashes: taken.hashes.subarray(0, count), words: taken.words.subarray(0, count) };
}

/** Words looked at in one piece of work. */
const pieceSize = 1 << 17;

/**
 * The fingerprints of all articles, as places in the pool, ordered by hash, then by place. In pieces.
 */
export function* sortFingerprints(
  articles: readonly ComparedArticle[],
  pool: WordPool,
): Steps<Fingerprints> {
  const total = pool.firstWords[articles.length] ?? 0;
  const taken = { hashes: new Uint32Array(total), words: new Uint32Array(total) };
  let count = 0;
  let paused = 0;
  for (const [article, { hashes }] of articles.entries()) {
    const first = pool.firstWords[article] ?? 0;
    count = addFingerprints(hashes, first, taken, count);
    if (first - paused < pieceSize) continue;
    paused = first;
    yield;
  }
  const hashes = taken.hashes.subarray(0, count);
  const words = taken.words.subarray(0, count);
  yield* sortWithValuesInSteps(hashes, words);
  return { hashes, words };
}

/** Adds an article's fingerprints from `count` on; `first` is where its words begin in the pool. */
function addFingerprints(
  words: Uint32Array,
  first: number,
  taken: Fingerprints,
  count: number,
): number {
  const last = words.length - gramLength;
  let before = -1;
  let hash = last < 0 ? 0 : hashGram(words, 0);
  for (let word = 0; word <= last; word++) {
    const after = word < last ? hashGram(words, word + 1) : -1;
    if (isTaken(before, hash, after)) {
      taken.hashes[count] = hash;
      taken.words[count] = first + word;
      count++;
    }
    before = hash;
    hash = after;
  }
  return count;
}

/** Whether a 4-gram is the smaller one of the pairs it is in; -1 where an article ends. */
function isTaken(before: number, hash: number, after: number): boolean {
  return hash <= before || hash < after || (before === -1 && after === -1);
}

function hashGram(hashes: Uint32Array, word: number): number {
  let hash = 0;
  for (let offset = 0; offset < gramLength; offset++) {
    hash = Math.imul(hash ^ (hashes[word + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
