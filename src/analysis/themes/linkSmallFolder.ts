import { cosine } from "./vectors";
import type { TermVector } from "./vectors";

/** Groups join while their articles are this much alike on average (cosine). */
const leastAlike = 0.035;

/**
 * Groups the articles of a folder too small for statistics by how alike they are in themselves:
 * the two groups most alike on average join, until none are alike enough.
 * @returns the group of every vector, numbered in order of their first vectors.
 */
export function linkSmallFolder(vectors: readonly TermVector[]): Uint32Array {
  let groups = vectors.map((_, index) => [index]);
  for (;;) {
    const closest = findClosest(vectors, groups);
    if (!closest) break;
    const { first, second } = closest;
    groups = groups
      .map((group, at) => (at === first ? [...group, ...(groups[second] ?? [])] : group))
      .filter((_, at) => at !== second);
  }
  const groupOf = new Uint32Array(vectors.length);
  groups.forEach((group, number) => {
    for (const index of group) groupOf[index] = number;
  });
  return groupOf;
}

function findClosest(
  vectors: readonly TermVector[],
  groups: readonly (readonly number[])[],
): { first: number; second: number } | null {
  let closest: { first: number; second: number } | null = null;
  let most = leastAlike;
  groups.forEach((group, first) => {
    for (let second = first + 1; second < groups.length; second++) {
      const alike = averageAlike(vectors, group, groups[second] ?? []);
      if (alike > most) {
        most = alike;
        closest = { first, second };
      }
    }
  });
  return closest;
}

function averageAlike(
  vectors: readonly TermVector[],
  group: readonly number[],
  other: readonly number[],
): number {
  let sum = 0;
  for (const x of group) {
    for (const y of other) {
      const vectorX = vectors[x];
      const vectorY = vectors[y];
      if (vectorX && vectorY) sum += cosine(vectorX, vectorY);
    }
  }
  return sum / (group.length * other.length);
}
