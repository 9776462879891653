// @ts-check

/**
 * The forward and backward sums of a chain of labels: how much everything before a token, and
 * everything after it, speaks for each of its labels. They are scaled at every token, so that long
 * chains neither vanish nor overflow.
 */
export class ChainSums {
  /** @param {number} count of labels @param {number} longest the most tokens of a chain */
  constructor(count, longest) {
    this.count = count;
    this.forward = new Float64Array(longest * count);
    this.backward = new Float64Array(longest * count);
  }

  /**
   * Leaves the sums of a chain in `forward` and `backward`, label by label for each token.
   * @param {Float64Array} factors of a label after another; the row `start` is that of the beginning
   * @param {Float64Array} emitted how much each token itself speaks for each label
   * @param {number} length in tokens
   * @param {number} start
   */
  read(factors, emitted, length, start) {
    this.#readForward(factors, emitted, length, start);
    this.#readBackward(factors, emitted, length);
  }

  /** @param {Float64Array} factors @param {Float64Array} emitted @param {number} length @param {number} start */
  #readForward(factors, emitted, length, start) {
    const { count, forward } = this;
    for (let at = 0; at < length; at++) {
      const from = at * count;
      for (let label = 0; label < count; label++) {
        let sum = 0;
        if (at === 0) sum = factors[start * count + label];
        else {
          for (let before = 0; before < count; before++) {
            sum += forward[from - count + before] * factors[before * count + label];
          }
        }
        forward[from + label] = sum * emitted[from + label];
      }
      this.#scale(forward, from);
    }
  }

  /** @param {Float64Array} factors @param {Float64Array} emitted @param {number} length */
  #readBackward(factors, emitted, length) {
    const { count, backward } = this;
    backward.fill(1, (length - 1) * count, length * count);
    for (let at = length - 2; at >= 0; at--) {
      const from = at * count;
      for (let label = 0; label < count; label++) {
        let sum = 0;
        for (let next = 0; next < count; next++) {
          const index = from + count + next;
          sum += factors[label * count + next] * emitted[index] * backward[index];
        }
        backward[from + label] = sum;
      }
      this.#scale(backward, from);
    }
  }

  /** @param {Float64Array} sums @param {number} from */
  #scale(sums, from) {
    let all = 0;
    for (let label = 0; label < this.count; label++) all += sums[from + label];
    for (let label = 0; label < this.count; label++) sums[from + label] /= all;
  }
}
