/**
 * The `most` weightiest of terms that come ascending, still ascending, with their weights; none of
 * weight 0. Of equally weighty ones the first stay.
 */
export function weightiest(
  terms: Uint32Array,
  weights: Float32Array,
  most: number,
): { readonly terms: Uint32Array; readonly weights: Float32Array } {
  const bar = leastKept(weights, most);
  let above = 0;
  for (const weight of weights) if (weight > bar) above++;
  let level = Math.max(0, most - above);
  const keeps = (weight: number): boolean =>
    weight > 0 && (weight > bar || (weight === bar && level-- > 0));
  const kept = [...weights.keys()].filter((at) => keeps(weights[at] ?? 0));
  return {
    terms: Uint32Array.from(kept, (at) => terms[at] ?? 0),
    weights: Float32Array.from(kept, (at) => weights[at] ?? 0),
  };
}

function leastKept(weights: Float32Array, most: number): number {
  if (weights.length <= most) return 0;
  const sorted = weights.slice().sort();
  return sorted[sorted.length - most] ?? 0;
}
