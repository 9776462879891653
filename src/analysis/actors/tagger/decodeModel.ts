import { toFloats, toSums, unpackBlocks } from "./packed";
import { FeatureWeights } from "./tagModel";
import type { TagModel } from "./tagModel";

/**
 * Reads what scripts/train/actors.mjs has written: the keys of the features, their weights as
 * signed bytes, the step between two of these, and the transitions.
 */
export function decodeModel(packed: string): TagModel {
  const [keys, weights, step, transitions] = unpackBlocks(packed);
  const weighed = Float64Array.from(toFloats(transitions));
  return {
    weights: new FeatureWeights(toSums(keys), new Int8Array(weights ?? new ArrayBuffer(0))),
    step: toFloats(step)[0] ?? 0,
    transitions: weighed,
    factors: weighed.map(Math.exp),
  };
}
