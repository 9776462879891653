// @ts-check
// Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient with
// a step of its own for each weight (AdaGrad, Duchi et al. 2011). A share of the features is hidden
// at random at every look, so that no single one is relied on (Hinton et al. 2012).

import { ChainSums } from "./chainSums.mjs";
import { Mean } from "./mean.mjs";
import { RandomNumbers } from "./randomNumbers.mjs";

/**
 * @typedef {{ features: Int32Array[], labels: Uint8Array, opens: boolean, weight: number }} Numbered
 * @typedef {import("./mean.mjs").Learned} Learned
 */

/** No stretch is longer; the rest of one is left out. */
const longestStretch = 512;
const mostFeatures = 512;

/** How often in a round what is learned goes into the mean. */
const looksInRound = 12;

export class ChainField {
  /**
   * @param {{ labelCount: number, mayFollow: (label: number, before: number) => boolean }} labels
   * @param {number} featureCount
   * @param {{ rounds: number, hidden: number, rate: number }} settings
   * @param {number} seed begins the random numbers.
   */
  constructor({ labelCount, mayFollow }, featureCount, settings, seed) {
    this.count = labelCount;
    this.settings = settings;
    this.weights = new Float32Array(featureCount * labelCount);
    this.slopes = new Float32Array(featureCount * labelCount).fill(0.1);
    this.transitions = new Float32Array((labelCount + 1) * labelCount);
    this.transitionSlopes = new Float32Array(this.transitions.length).fill(1);
    this.allowed = Uint8Array.from(this.transitions, (_, index) => {
      const before = Math.floor(index / labelCount);
      return mayFollow(index % labelCount, before === labelCount ? 0 : before) ? 1 : 0;
    });
    this.random = new RandomNumbers(seed);
    const room = longestStretch * labelCount;
    this.scores = new Float64Array(room);
    this.emitted = new Float64Array(room);
    this.sums = new ChainSums(labelCount, longestStretch);
    this.factors = new Float64Array(this.transitions.length);
    this.change = new Float64Array(labelCount);
    this.pairs = new Float64Array(labelCount * labelCount);
    this.shown = new Int32Array(longestStretch * mostFeatures);
    this.offsets = new Int32Array(longestStretch + 1);
  }

  /**
   * Goes over all examples several times; the result is the mean of what was learned at many
   * moments after the first round, which is steadier than the end (Polyak & Juditsky 1992).
   * @param {readonly Numbered[]} examples
   * @param {(round: number) => void} tell
   * @returns {Learned}
   */
  train(examples, tell) {
    const { rounds, hidden } = this.settings;
    const order = examples.map((_, index) => index);
    const mean = new Mean();
    const pause = Math.ceil(order.length / looksInRound);
    for (let round = 0; round < rounds; round++) {
      this.random.shuffle(order);
      order.forEach((index, place) => {
        const example = examples[index];
        if (example) this.#learn(example);
        if (round > 0 && place % pause === pause - 1) mean.add(this);
      });
      tell(round + 1);
    }
    // When reading, no feature is hidden: each speaks as much softer as it was heard less often.
    return mean.result(1 - hidden);
  }

  /** @param {Numbered} example */
  #learn({ features, labels, opens, weight }) {
    const length = Math.min(labels.length, longestStretch);
    this.#score(features, length);
    for (let index = 0; index < this.factors.length; index++) {
      this.factors[index] = this.allowed[index] ? Math.exp(this.transitions[index] ?? 0) : 0;
    }
    const start = opens ? this.count : 0;
    this.sums.read(this.factors, this.emitted, length, start);
    this.#step(labels, length, start, weight);
  }

  /** @param {Int32Array[]} features @param {number} length */
  #score(features, length) {
    const { count, weights, scores, emitted, shown, offsets } = this;
    const hideBelow = Math.floor(this.settings.hidden * 65536);
    let end = 0;
    for (let at = 0; at < length; at++) {
      offsets[at] = end;
      const from = at * count;
      scores.fill(0, from, from + count);
      for (const feature of features[at] ?? []) {
        if (this.random.next() < hideBelow) continue;
        shown[end++] = feature;
        for (let label = 0; label < count; label++) {
          scores[from + label] += weights[feature * count + label];
        }
      }
      let most = -Infinity;
      for (let label = 0; label < count; label++) most = Math.max(most, scores[from + label]);
      for (let label = 0; label < count; label++) {
        emitted[from + label] = Math.exp(scores[from + label] - most);
      }
    }
    offsets[length] = end;
  }

  /** @param {Uint8Array} labels @param {number} length @param {number} start @param {number} weight */
  #step(labels, length, start, weight) {
    const { count, change } = this;
    const { forward, backward } = this.sums;
    for (let at = 0; at < length; at++) {
      const from = at * count;
      let all = 0;
      for (let label = 0; label < count; label++) {
        change[label] = forward[from + label] * backward[from + label];
        all += change[label];
      }
      const right = labels[at] ?? 0;
      for (let label = 0; label < count; label++) {
        change[label] = ((label === right ? 1 : 0) - change[label] / all) * weight;
      }
      this.#stepFeatures(at);
      if (at > 0) this.#stepPairs(at, labels[at - 1] ?? 0, right, weight);
      else {
        for (let label = 0; label < count; label++) {
          this.#stepTransition(start * count + label, change[label]);
        }
      }
    }
  }

  /** @param {number} at */
  #stepFeatures(at) {
    const { count, weights, slopes, change, shown, offsets } = this;
    const { rate } = this.settings;
    if (change.every((amount) => Math.abs(amount) < 1e-3)) return;
    for (let index = offsets[at]; index < offsets[at + 1]; index++) {
      const row = shown[index] * count;
      for (let label = 0; label < count; label++) {
        const amount = change[label];
        if (amount < 1e-4 && amount > -1e-4) continue;
        slopes[row + label] += amount * amount;
        weights[row + label] += (rate * amount) / Math.sqrt(slopes[row + label]);
      }
    }
  }

  /** @param {number} at @param {number} before @param {number} right @param {number} weight */
  #stepPairs(at, before, right, weight) {
    const { count, factors, emitted, pairs } = this;
    const { forward, backward } = this.sums;
    const from = at * count;
    let all = 0;
    for (let left = 0; left < count; left++) {
      for (let label = 0; label < count; label++) {
        const pair =
          forward[from - count + left] *
          factors[left * count + label] *
          emitted[from + label] *
          backward[from + label];
        pairs[left * count + label] = pair;
        all += pair;
      }
    }
    for (let index = 0; index < pairs.length; index++) {
      const gold = index === before * count + right ? 1 : 0;
      this.#stepTransition(index, (gold - pairs[index] / all) * weight);
    }
  }

  /** @param {number} index @param {number} amount */
  #stepTransition(index, amount) {
    if (!this.allowed[index] || amount === 0) return;
    this.transitionSlopes[index] += amount * amount;
    this.transitions[index] +=
      (this.settings.rate * amount) / Math.sqrt(this.transitionSlopes[index]);
  }
}
