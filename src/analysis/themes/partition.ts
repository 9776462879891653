import { findCommunities, mergeNodes } from "./communities";
import { linkNearest } from "./neighbours";
import { linkSmallFolder } from "./linkSmallFolder";
import type { TermVector } from "./vectors";

/** Two nested ways to group the same vectors; `fine` groups never straddle `coarse` ones. */
export interface Partition {
  readonly coarse: Uint32Array;
  readonly fine: Uint32Array;
}

/** Up to this many vectors, statistics of the folder are noise. */
const smallFolder = 20;
const fineResolution = 1.5;
const coarseResolution = 0.6;
/** Vectors less alike are not linked at all. */
const leastAlike = 0.02;

/** Groups vectors, whatever their number. */
export function partitionVectors(vectors: readonly TermVector[]): Partition {
  if (vectors.length <= smallFolder) {
    const groups = linkSmallFolder(vectors);
    return { coarse: groups, fine: groups };
  }
  const graph = linkNearest(vectors, neighboursFor(vectors.length), leastAlike);
  const fine = findCommunities(graph, fineResolution);
  const merged = mergeNodes(
    graph,
    fine,
    1 + fine.reduce((most, group) => Math.max(most, group), 0),
  );
  const parents = findCommunities(merged, coarseResolution);
  return { coarse: fine.map((group) => parents[group] ?? 0), fine };
}

/** Neighbours linked to each vector: more in larger folders, where themes are larger too. */
function neighboursFor(count: number): number {
  return Math.round(Math.min(30, Math.max(10, Math.sqrt(count) / 2)));
}
