// @ts-check

/** @typedef {{ weights: Float32Array, transitions: Float32Array }} Learned */

/** The mean of what was learned at several moments, or by several learners. */
export class Mean {
  /** @type {Float64Array} */
  #weights = new Float64Array();
  /** @type {Float64Array} */
  #transitions = new Float64Array();
  #count = 0;

  /** @param {Learned} learned as it is now. */
  add({ weights, transitions }) {
    if (this.#count === 0) {
      this.#weights = new Float64Array(weights.length);
      this.#transitions = new Float64Array(transitions.length);
    }
    this.#count++;
    weights.forEach((weight, index) => (this.#weights[index] += weight));
    transitions.forEach((weight, index) => (this.#transitions[index] += weight));
  }

  /** @param {number} share the weights are made this much smaller. @returns {Learned} */
  result(share) {
    return {
      weights: Float32Array.from(this.#weights, (sum) => (sum / this.#count) * share),
      transitions: Float32Array.from(this.#transitions, (sum) => sum / this.#count),
    };
  }
}
