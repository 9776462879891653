import { countBefore } from "../../../base/binarySearch";
import { hashFeature } from "./featureHash";

/**
 * Small numbers by word, the words kept by their hashes only: a word that is not listed is taken for
 * one that is about once in a hundred thousand times.
 */
export class HashedNumbers {
  readonly #hashes: Uint32Array;
  readonly #numbers: Uint8Array | Uint16Array;

  /** @param hashes sorted; `numbers` beside them. */
  constructor(hashes: Uint32Array, numbers: Uint8Array | Uint16Array) {
    this.#hashes = hashes;
    this.#numbers = numbers;
  }

  /** The number of a word, or undefined where it is not listed. */
  of(word: string): number | undefined {
    const hash = hashFeature(word);
    const at = countBefore(this.#hashes.length, (index) => (this.#hashes[index] ?? 0) < hash);
    return this.#hashes[at] === hash ? this.#numbers[at] : undefined;
  }
}
