import { labelCount } from "./labels";

/** What training has learned: a weight for each feature and label, and for each pair of labels. */
export interface TagModel {
  /** Keys of the features that count. */
  readonly rows: FeatureRows;
  /** `labelCount` weights for each row, in steps. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** `transitions[before * labelCount + label]`; the last row is for the start of a sentence. */
  readonly transitions: Float64Array;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
}

/** Adds to `scores[from…]` the weights of a feature for every label, in steps, where it has any. */
export function addWeights(model: TagModel, key: number, scores: Float64Array, from: number): void {
  const row = model.rows.rowOf(key);
  if (row < 0) return;
  const { weights } = model;
  const first = row * labelCount;
  for (let label = 0; label < labelCount; label++) {
    scores[from + label] = (scores[from + label] ?? 0) + (weights[first + label] ?? 0);
  }
}

/** A hash table with open addressing from 32-bit keys to row numbers. */
export class FeatureRows {
  readonly #mask: number;
  /** Key and row plus one side by side, so that one look fetches both; a row of 0 is empty. */
  readonly #slots: Uint32Array;

  /** @param keys one for each row, no two alike. */
  constructor(keys: Uint32Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(2 * size);
    keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = key;
      this.#slots[2 * slot + 1] = row + 1;
    });
  }

  /** The row of a key, or -1. */
  rowOf(key: number): number {
    const slots = this.#slots;
    let slot = key & this.#mask;
    for (let row = slots[2 * slot + 1] ?? 0; row !== 0; row = slots[2 * slot + 1] ?? 0) {
      if (slots[2 * slot] === key) return row - 1;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}
