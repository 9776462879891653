import { labelCount, mayFollow, mayPrecede } from "./labels";
import type { TagModel } from "./tagModel";

/**
 * How probable each label of each token is, 0 to 1, whatever the others are: forward and backward
 * sums, scaled at every token so that nothing overflows (Rabiner 1989).
 * @param scores `labelCount` for each token. @param opens row of transitions to the first token.
 * @returns `labelCount` probabilities for each token.
 */
export function weighLabels(model: TagModel, scores: Float64Array, opens: number): Float64Array {
  const { factors } = model;
  const length = scores.length / labelCount;
  const emitted = toFactors(scores, length);
  const probabilities = sumForward(factors, emitted, length, opens);
  const backward = sumBackward(factors, emitted, length);
  for (let from = 0; from < probabilities.length; from += labelCount) {
    for (let index = from; index < from + labelCount; index++) {
      probabilities[index] = (probabilities[index] ?? 0) * (backward[index] ?? 0);
    }
    scale(probabilities, from);
  }
  return probabilities;
}

/** Exponentials of the scores, the greatest of each token at 1. */
function toFactors(scores: Float64Array, length: number): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    const from = at * labelCount;
    let most = -Infinity;
    for (let index = from; index < from + labelCount; index++) {
      most = Math.max(most, scores[index] ?? 0);
    }
    for (let label = 0; label < labelCount; label++) {
      factors[from + label] = Math.exp((scores[from + label] ?? 0) - most);
    }
  }
  return factors;
}

function sumForward(
  factors: Float64Array,
  emitted: Float64Array,
  length: number,
  opens: number,
): Float64Array {
  const sums = new Float64Array(emitted.length);
  for (let label = 0; label < labelCount; label++) {
    const opening = mayFollow(label, 0) ? (factors[opens * labelCount + label] ?? 0) : 0;
    sums[label] = opening * (emitted[label] ?? 0);
  }
  scale(sums, 0);
  for (let from = labelCount; from < length * labelCount; from += labelCount) {
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      for (const before of mayPrecede[label] ?? []) {
        const factor = factors[before * labelCount + label] ?? 0;
        sum += (sums[from - labelCount + before] ?? 0) * factor;
      }
      sums[from + label] = sum * (emitted[from + label] ?? 0);
    }
    scale(sums, from);
  }
  return sums;
}

function sumBackward(factors: Float64Array, emitted: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(emitted.length).fill(1, (length - 1) * labelCount);
  for (let from = (length - 2) * labelCount; from >= 0; from -= labelCount) {
    for (let next = 0; next < labelCount; next++) {
      const index = from + labelCount + next;
      const after = (emitted[index] ?? 0) * (sums[index] ?? 0);
      for (const label of mayPrecede[next] ?? []) {
        const factor = factors[label * labelCount + next] ?? 0;
        sums[from + label] = (sums[from + label] ?? 0) + factor * after;
      }
    }
    scale(sums, from);
  }
  return sums;
}

/** Makes the numbers of one token add up to 1. */
function scale(sums: Float64Array, from: number): void {
  let all = 0;
  for (let label = 0; label < labelCount; label++) all += sums[from + label] ?? 0;
  if (all === 0) return;
  for (let label = 0; label < labelCount; label++) {
    sums[from + label] = (sums[from + label] ?? 0) / all;
  }
}
