import { labelCount } from "./labels";

/** What training has learned: a weight for each feature and label, and for each pair of labels. */
export interface TagModel {
  /** Keys of the features that count. */
  readonly rows: FeatureRows;
  /** `labelCount` weights for each row. */
  readonly weights: Float32Array;
  /** `transitions[before * labelCount + label]`; the last row is for the start of a sentence. */
  readonly transitions: Float32Array;
}

/** Adds to `scores[from…]` the weights of a feature for every label, where it has any. */
export function addWeights(model: TagModel, key: number, scores: Float64Array, from: number): void {
  const row = model.rows.rowOf(key);
  if (row < 0) return;
  const first = row * labelCount;
  for (let label = 0; label < labelCount; label++) {
    scores[from + label] = (scores[from + label] ?? 0) + (model.weights[first + label] ?? 0);
  }
}

/** A hash table with open addressing from 32-bit keys to row numbers. */
export class FeatureRows {
  readonly #mask: number;
  readonly #keys: Uint32Array;
  /** Row plus one; 0 is empty. */
  readonly #rows: Uint32Array;

  /** @param keys one for each row, no two alike. */
  constructor(keys: Uint32Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#rows = new Uint32Array(size);
    keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows[slot] = row + 1;
    });
  }

  /** The row of a key, or -1. */
  rowOf(key: number): number {
    let slot = key & this.#mask;
    for (let row = this.#rows[slot] ?? 0; row !== 0; row = this.#rows[slot] ?? 0) {
      if (this.#keys[slot] === key) return row - 1;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}
