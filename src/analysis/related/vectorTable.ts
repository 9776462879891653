/**
 * What each article is about, in flat arrays: its terms, ascending, with weights of length one
 * together.
 */
export interface VectorTable {
  readonly count: number;
  /** Where the terms of each article begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** Takes vectors one after the other; what is not used in the end is given back. */
export class VectorTableBuilder {
  readonly #starts: Uint32Array;
  #count = 0;
  #terms = new Uint32Array(1024);
  #weights = new Float32Array(1024);

  /** @param count number of vectors that will come. */
  constructor(count: number) {
    this.#starts = new Uint32Array(count + 1);
  }

  /** @param terms ascending. @param weights of any length; kept with length one. */
  add(terms: Uint32Array, weights: Float32Array): void {
    const start = this.#starts[this.#count] ?? 0;
    const end = start + terms.length;
    if (end > this.#terms.length) this.#grow(end);
    let square = 0;
    for (const weight of weights) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    this.#terms.set(terms, start);
    for (let at = 0; at < weights.length; at++) {
      this.#weights[start + at] = (weights[at] ?? 0) / length;
    }
    this.#count++;
    this.#starts[this.#count] = end;
  }

  finish(): VectorTable {
    const end = this.#starts[this.#count] ?? 0;
    return {
      count: this.#count,
      starts: this.#starts,
      terms: this.#terms.slice(0, end),
      weights: this.#weights.slice(0, end),
    };
  }

  #grow(least: number): void {
    const size = Math.max(least, this.#terms.length * 2);
    const terms = new Uint32Array(size);
    const weights = new Float32Array(size);
    terms.set(this.#terms);
    weights.set(this.#weights);
    this.#terms = terms;
    this.#weights = weights;
  }
}

/** How alike two vectors of the table are, 0 to 1. */
export function cosineOf({ starts, terms, weights }: VectorTable, x: number, y: number): number {
  let sum = 0;
  let atX = starts[x] ?? 0;
  let atY = starts[y] ?? 0;
  const endX = starts[x + 1] ?? 0;
  const endY = starts[y + 1] ?? 0;
  while (atX < endX && atY < endY) {
    const termX = terms[atX] ?? 0;
    const termY = terms[atY] ?? 0;
    if (termX === termY) sum += (weights[atX] ?? 0) * (weights[atY] ?? 0);
    if (termX <= termY) atX++;
    if (termY <= termX) atY++;
  }
  return sum;
}
