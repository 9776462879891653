/**
 * Weights of all labels in a few numbers, so that one addition adds those of three labels: each has
 * 17 bits of a number's 53, signed. A token has fewer than 300 features with weights of one byte,
 * so no sum outgrows its bits.
 */
export const numbersPerRow = 3;
const labelsPerNumber = 3;
const range = 2 ** 17;

/** Packs the weights of one feature. @param to `to[at…]` gets {@link numbersPerRow} numbers. */
export function packWeights(weights: Int8Array, to: Float64Array, at: number): void {
  for (let number = 0; number < numbersPerRow; number++) {
    let packed = 0;
    for (let place = labelsPerNumber - 1; place >= 0; place--) {
      packed = packed * range + (weights[number * labelsPerNumber + place] ?? 0);
    }
    to[at + number] = packed;
  }
}

/** Takes sums of packed weights apart. @param to `to[at…]` gets a sum times `step` for each label. */
export function unpackSums(sums: Float64Array, step: number, to: Float64Array, at: number): void {
  for (let number = 0; number < numbersPerRow; number++) {
    let rest = sums[number] ?? 0;
    for (let place = 0; place < labelsPerNumber; place++) {
      const higher = Math.round(rest / range);
      to[at + number * labelsPerNumber + place] = (rest - higher * range) * step;
      rest = higher;
    }
  }
}
