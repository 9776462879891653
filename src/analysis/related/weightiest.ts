/**
 * The `most` weightiest of terms that come ascending, still ascending, with their weights; none of
 * weight 0. Of equally weighty ones at the end the first stay.
 */
export function weightiest(
  terms: Uint32Array,
  weights: Float32Array,
  most: number,
): { readonly terms: Uint32Array; readonly weights: Float32Array } {
  const bar = leastOfWeightiest(weights, most);
  let level = most;
  for (const weight of weights) if (weight > bar) level--;
  const kept = { terms: new Uint32Array(most), weights: new Float32Array(most) };
  let count = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight <= 0 || weight < bar || (weight === bar && level-- <= 0)) continue;
    kept.terms[count] = terms[at] ?? 0;
    kept.weights[count++] = weight;
  }
  return { terms: kept.terms.subarray(0, count), weights: kept.weights.subarray(0, count) };
}

/** The least of the `most` highest weights; 0 where there are no more than that. */
export function leastOfWeightiest(weights: Float32Array, most: number): number {
  if (weights.length <= most) return 0;
  const sorted = weights.slice().sort();
  return sorted[sorted.length - most] ?? 0;
}
