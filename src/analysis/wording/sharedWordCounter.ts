import type { WordWeights } from "./weighWords";
import type { Wording } from "./wording";

/** What of a wording stands somewhere in a stretch of an article, in whatever order. */
export interface SharedWords {
  readonly words: number;
  /** What these words say; see `WordWeights.bits`. */
  readonly bits: number;
  /** Whether any three words that follow each other do so in the stretch, too. */
  readonly anyThree: boolean;
}

/** A word that a wording repeats is compared with its neighbours in so many of its places. */
const mostPlaces = 8;

/**
 * Counts the words of a wording in stretches of articles. That is a hundred times cheaper than an
 * alignment, and most stretches are not worth one.
 */
export class SharedWordCounter {
  readonly #wording: Wording;
  readonly #bits: Float64Array;
  /** A hash table: for a hash the first word that has it, plus one. */
  readonly #firsts: Int32Array;
  /** For each word the next one with the same hash, or -1. */
  readonly #nexts: Int32Array;
  /** For the first word of a hash the stretch it was last met in, and the next one to count. */
  readonly #metIn: Int32Array;
  readonly #uncounted: Int32Array;
  #stretch = 0;

  constructor(wording: Wording, { bits }: WordWeights) {
    this.#wording = wording;
    this.#bits = bits;
    let size = 16;
    while (size < wording.count * 4) size *= 2;
    this.#firsts = new Int32Array(size);
    this.#nexts = new Int32Array(wording.count).fill(-1);
    this.#metIn = new Int32Array(wording.count);
    this.#uncounted = new Int32Array(wording.count);
    const lasts = new Map<number, number>();
    wording.hashes.forEach((hash, word) => {
      const last = lasts.get(hash);
      if (last === undefined) this.#firsts[this.#slotOf(hash)] = word + 1;
      else this.#nexts[last] = word;
      lasts.set(hash, word);
    });
  }

  /** What of the wording stands among the words `[from, to)`. */
  count(hashes: Uint32Array, from: number, to: number): SharedWords {
    this.#stretch++;
    let words = 0;
    let bits = 0;
    let anyThree = false;
    for (let at = from; at < to; at++) {
      const first = (this.#firsts[this.#slotOf(hashes[at] ?? 0)] ?? 0) - 1;
      if (first < 0) continue;
      if (this.#metIn[first] !== this.#stretch) {
        this.#metIn[first] = this.#stretch;
        this.#uncounted[first] = first;
      }
      const word = this.#uncounted[first] ?? -1;
      if (word >= 0) {
        words++;
        bits += this.#bits[word] ?? 0;
        this.#uncounted[first] = this.#nexts[word] ?? -1;
      }
      anyThree ||= this.#threeStandAt(hashes, at, first);
    }
    return { words, bits, anyThree };
  }

  #threeStandAt(hashes: Uint32Array, at: number, first: number): boolean {
    const wanted = this.#wording.hashes;
    let word = first;
    for (let place = 0; word >= 0 && place < mostPlaces; place++) {
      const isRun = hashes[at + 1] === wanted[word + 1] && hashes[at + 2] === wanted[word + 2];
      if (isRun && word + 2 < wanted.length) return true;
      word = this.#nexts[word] ?? -1;
    }
    return false;
  }

  /** The slot of a hash, or the free one where it would go. */
  #slotOf(hash: number): number {
    const mask = this.#firsts.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    for (;;) {
      slot &= mask;
      const first = this.#firsts[slot] ?? 0;
      if (first === 0 || this.#wording.hashes[first - 1] === hash) return slot;
      slot++;
    }
  }
}
