import { labelCount } from "./labels";

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

/** Bytes of a slot: a key of four, a weight for each label, and whether the slot is taken. */
const slotBytes = 16;
const firstWeight = 4;
const taken = 15;

/**
 * The weights of the features that count, in a hash table with open addressing. Key and weights lie
 * side by side, so that one look into memory fetches both.
 */
export class FeatureWeights {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #bytes: Int8Array;

  /** @param keys no two alike. @param weights `labelCount` for each key, in steps. */
  constructor(keys: Uint32Array, weights: Int8Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    const slots = new ArrayBuffer(size * slotBytes);
    this.#keys = new Int32Array(slots);
    this.#bytes = new Int8Array(slots);
    keys.forEach((key, row) => {
      this.#put(key | 0, weights.subarray(row * labelCount, (row + 1) * labelCount));
    });
  }

  /**
   * Adds the weights of some features to `scores[from…]`, one for every label.
   * @param keys only the first `count` of them.
   */
  addAll(keys: Uint32Array, count: number, scores: Int32Array, from: number): void {
    const bytes = this.#bytes;
    for (let index = 0; index < count; index++) {
      const slot = this.#find((keys[index] ?? 0) | 0);
      if (slot < 0) continue;
      const first = slot * slotBytes + firstWeight;
      for (let label = 0; label < labelCount; label++) {
        scores[from + label] = (scores[from + label] ?? 0) + (bytes[first + label] ?? 0);
      }
    }
  }

  #put(key: number, weights: Int8Array): void {
    let slot = key & this.#mask;
    while (this.#bytes[slot * slotBytes + taken] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot * (slotBytes / 4)] = key;
    this.#bytes.set(weights, slot * slotBytes + firstWeight);
    this.#bytes[slot * slotBytes + taken] = 1;
  }

  /** The slot of a key, or -1. */
  #find(key: number): number {
    let slot = key & this.#mask;
    while (this.#bytes[slot * slotBytes + taken] !== 0) {
      if (this.#keys[slot * (slotBytes / 4)] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}
