import { labelCount } from "./labels";
import { numbersPerRow, packWeights } from "./labelSums";

/** What training has learned: a weight for each feature and label, and for each pair of labels. */
export interface TagModel {
  readonly weights: FeatureWeights;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** `transitions[before * labelCount + label]`; the last row is for the start of a sentence. */
  readonly transitions: Float64Array;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
}

/** Numbers of a slot: a key, or {@link free}, and its packed weights. */
const slotSize = 1 + numbersPerRow;
const free = -1;

/**
 * The weights of the features that count, in a hash table with open addressing. Key and weights lie
 * side by side, so that one look into memory fetches both.
 */
export class FeatureWeights {
  readonly #mask: number;
  readonly #slots: Float64Array;

  /** @param keys no two alike. @param weights `labelCount` for each key, in steps. */
  constructor(keys: Uint32Array, weights: Int8Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Float64Array(size * slotSize).fill(free);
    keys.forEach((key, row) => {
      const at = this.#freeSlot(key);
      this.#slots[at] = key;
      packWeights(weights.subarray(row * labelCount, (row + 1) * labelCount), this.#slots, at + 1);
    });
  }

  /**
   * Adds the packed weights of some features to `sums`, one of {@link numbersPerRow} numbers.
   * @param keys only the first `count` of them.
   */
  addAll(keys: Uint32Array, count: number, sums: Float64Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    let [first, second, third] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const key = keys[index] ?? 0;
      let slot = key & mask;
      let at = slot * slotSize;
      while (slots[at] !== key && slots[at] !== free) {
        slot = (slot + 1) & mask;
        at = slot * slotSize;
      }
      if (slots[at] === free) continue;
      first += slots[at + 1] ?? 0;
      second += slots[at + 2] ?? 0;
      third += slots[at + 3] ?? 0;
    }
    sums[0] = (sums[0] ?? 0) + first;
    sums[1] = (sums[1] ?? 0) + second;
    sums[2] = (sums[2] ?? 0) + third;
  }

  #freeSlot(key: number): number {
    let slot = key & this.#mask;
    while (this.#slots[slot * slotSize] !== free) slot = (slot + 1) & this.#mask;
    return slot * slotSize;
  }
}
