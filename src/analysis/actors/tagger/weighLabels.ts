import { labelCount, mayFollow } from "./labels";
import type { TagModel } from "./tagModel";

/**
 * How probable each of the given labels is, 0 to 1, whatever the others are: forward and backward
 * sums, scaled at every token so that nothing overflows (Rabiner 1989).
 * @param scores `labelCount` for each token. @param opens row of transitions to the first token.
 */
export function weighLabels(
  model: TagModel,
  scores: Float64Array,
  labels: Uint8Array,
  opens: number,
): Float64Array {
  const factors = Float64Array.from(model.transitions, Math.exp);
  const emitted = toFactors(scores, labels.length);
  const forward = sumForward(factors, emitted, labels.length, opens);
  const backward = sumBackward(factors, emitted, labels.length);
  return Float64Array.from(labels, (label, at) => {
    let all = 0;
    for (let other = 0; other < labelCount; other++) {
      const index = at * labelCount + other;
      all += (forward[index] ?? 0) * (backward[index] ?? 0);
    }
    const index = at * labelCount + label;
    return ((forward[index] ?? 0) * (backward[index] ?? 0)) / all;
  });
}

/** Exponentials of the scores, the greatest of each token at 1. */
function toFactors(scores: Float64Array, length: number): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    const from = at * labelCount;
    const most = Math.max(...scores.subarray(from, from + labelCount));
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
  for (let at = 0; at < length; at++) {
    const from = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (at === 0) sum = mayFollow(label, 0) ? (factors[opens * labelCount + label] ?? 0) : 0;
      else {
        for (let before = 0; before < labelCount; before++) {
          if (!mayFollow(label, before)) continue;
          sum +=
            (sums[from - labelCount + before] ?? 0) * (factors[before * labelCount + label] ?? 0);
        }
      }
      sums[from + label] = sum * (emitted[from + label] ?? 0);
    }
    scale(sums, from);
  }
  return sums;
}

function sumBackward(factors: Float64Array, emitted: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(emitted.length).fill(1, (length - 1) * labelCount);
  for (let at = length - 2; at >= 0; at--) {
    const from = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      for (let next = 0; next < labelCount; next++) {
        if (!mayFollow(next, label)) continue;
        const index = from + labelCount + next;
        sum +=
          (factors[label * labelCount + next] ?? 0) * (emitted[index] ?? 0) * (sums[index] ?? 0);
      }
      sums[from + label] = sum;
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
