import type { ScoredPassages } from "./scorePassages";

/** Steps in which scores, 0 to 1, are counted; a power of two, so that no score is rounded. */
const scoreSteps = 4096;

/**
 * The passages of the highest scores: at least the `most` best and a few more of the last one's
 * score, in any order. Counting scores by steps is far cheaper than sorting them when a common name
 * touches half a folder.
 */
export function bestPassages({ found, scoreOf }: ScoredPassages, most: number): Uint32Array {
  if (found.length <= most) return found;
  const counts = new Uint32Array(scoreSteps + 1);
  for (const passage of found) {
    const step = Math.floor(scoreOf(passage) * scoreSteps);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let reached = 0;
  let step = scoreSteps;
  for (; step > 0; step--) {
    reached += counts[step] ?? 0;
    if (reached >= most) break;
  }
  return found.filter((passage) => scoreOf(passage) * scoreSteps >= step);
}
