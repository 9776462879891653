// @ts-check

/** The same random numbers every time (a linear congruential generator, Knuth). */
export class RandomNumbers {
  /** @param {number} seed begins them. */
  constructor(seed) {
    this.seed = seed;
  }

  /** 0 to 65,535 */
  next() {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) | 0;
    return this.seed >>> 16;
  }

  /** @param {number[]} order */
  shuffle(order) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor((this.next() / 65536) * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
  }
}
