import type { Sighting } from "../recognise/sighting";

/** Sorted; of two that overlap only the first, and of two that begin together the first given. */
export function inTextOrder(sightings: readonly Sighting[]): Sighting[] {
  const sorted = [...sightings].sort((a, b) => a.firstToken - b.firstToken);
  let end = 0;
  return sorted.filter((sighting) => {
    if (sighting.firstToken < end) return false;
    end = sighting.endToken;
    return true;
  });
}
