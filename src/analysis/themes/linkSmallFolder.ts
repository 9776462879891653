import { cosine } from "./vectors";
import type { TermVector } from "./vectors";

/** Groups join while their articles are this much alike on average (cosine). */
const leastAlike = 0.03;
/** Two articles that would be a theme by themselves have to be more alike: nobody else bears it out. */
const leastOfTwo = 0.05;
/** What two groups have in common must be this share of what the looser has within itself. */
const leastOfCohesion = 0.15;
/** Articles more alike than this are nearly copies and say nothing of how wide a theme is. */
const mostCohesion = 0.4;

/** Indexes of the vectors that stand together. */
type Group = readonly number[];

/**
 * Groups the articles of a folder too small for statistics by how alike they are in themselves:
 * the two groups most alike on average join, until none are alike enough. A close-knit group asks
 * more of its neighbours than a loose one, so that two stories stay two although they share a
 * country and a ministry.
 * @returns the group of every vector, numbered in order of their first vectors.
 */
export function linkSmallFolder(vectors: readonly TermVector[]): Uint32Array {
  const alike = vectors.map((x) => Float64Array.from(vectors, (y) => cosine(x, y)));
  let groups: readonly Group[] = vectors.map((_, index) => [index]);
  for (;;) {
    const closest = findClosest(alike, groups);
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
  alike: readonly Float64Array[],
  groups: readonly Group[],
): { first: number; second: number } | null {
  const wanted = groups.map((group) => leastFor(alike, group));
  let closest: { first: number; second: number } | null = null;
  let most = 0;
  groups.forEach((group, first) => {
    for (let second = first + 1; second < groups.length; second++) {
      const between = averageAlike(alike, group, groups[second] ?? []);
      const asked = Math.min(wanted[first] ?? 0, wanted[second] ?? 0);
      const least = Number.isFinite(asked) ? Math.max(leastAlike, asked) : leastOfTwo;
      if (between <= least || between <= most) continue;
      most = between;
      closest = { first, second };
    }
  });
  return closest;
}

/** How alike to a group another must be to join it; a single article leaves that to the other. */
function leastFor(alike: readonly Float64Array[], group: Group): number {
  if (group.length < 2) return Infinity;
  const pairs = group.length * (group.length - 1);
  // The average over all pairs, without each article beside itself.
  const all = averageAlike(alike, group, group) * group.length * group.length;
  const itself = group.reduce((sum, index) => sum + (alike[index]?.[index] ?? 0), 0);
  return leastOfCohesion * Math.min(mostCohesion, (all - itself) / pairs);
}

function averageAlike(alike: readonly Float64Array[], group: Group, other: Group): number {
  let sum = 0;
  for (const x of group) for (const y of other) sum += alike[x]?.[y] ?? 0;
  return sum / (group.length * other.length);
}
