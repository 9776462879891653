import { sortWithValues } from "../../base/radixSort";
import type { WordPool } from "./wordPool";

/** Places in the pool at which a chosen 4-gram begins, ordered by its hash, then by place. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  readonly words: Uint32Array;
}

/** Words of one fingerprint. */
export const gramLength = 4;

/**
 * The fingerprints of all articles: of every two neighbouring 4-grams the one with the smaller hash
 * (winnowing; Schleimer, Wilkerson and Aiken 2003), so that any five shared words in a row share at
 * least one fingerprint.
 */
export function takeFingerprints(pool: WordPool): Fingerprints {
  const hashes = new Uint32Array(pool.hashes.length);
  const words = new Uint32Array(pool.hashes.length);
  let count = 0;
  for (let article = 0; article + 1 < pool.firstWords.length; article++) {
    const first = pool.firstWords[article] ?? 0;
    const last = (pool.firstWords[article + 1] ?? 0) - gramLength;
    let before = -1;
    let hash = last < first ? 0 : hashGram(pool.hashes, first);
    for (let word = first; word <= last; word++) {
      const after = word < last ? hashGram(pool.hashes, word + 1) : -1;
      if (isTaken(before, hash, after)) {
        hashes[count] = hash;
        words[count] = word;
        count++;
      }
      before = hash;
      hash = after;
    }
  }
  return sorted(hashes.slice(0, count), words.slice(0, count));
}

/** Whether a 4-gram is the smaller one of the pairs it is in; -1 where an article ends. */
function isTaken(before: number, hash: number, after: number): boolean {
  return hash <= before || hash < after || (before === -1 && after === -1);
}

function sorted(hashes: Uint32Array, words: Uint32Array): Fingerprints {
  sortWithValues(hashes, words);
  return { hashes, words };
}

function hashGram(hashes: Uint32Array, word: number): number {
  let hash = 0;
  for (let offset = 0; offset < gramLength; offset++) {
    hash = Math.imul(hash ^ (hashes[word + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
