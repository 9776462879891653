import { findCommunities, findCommunitiesWithin } from "./communities";
import { linkNearest } from "./neighbours";
import { linkSmallFolder } from "./linkSmallFolder";
import { scaleLinks } from "./scaleLinks";
import { toGraph } from "./similarityGraph";
import type { Steps } from "../../base/steps";
import type { TermVector } from "./vectors";

/** Two nested ways to group the same vectors; `fine` groups never straddle `coarse` ones. */
export interface Partition {
  readonly coarse: Uint32Array;
  readonly fine: Uint32Array;
}

/** Up to this many vectors, statistics of the folder are noise. */
const smallFolder = 20;
const fineResolution = 1.7;
const coarseResolution = 0.7;
/** Vectors less alike are not linked at all. */
const leastAlike = 0.02;

/** Groups vectors, whatever their number. */
export function* partitionVectors(vectors: readonly TermVector[]): Steps<Partition> {
  if (vectors.length <= smallFolder) {
    const groups = linkSmallFolder(vectors);
    return { coarse: groups, fine: groups };
  }
  const links = yield* linkNearest(vectors, neighboursFor(vectors.length), leastAlike);
  const graph = toGraph(vectors.length, scaleLinks(vectors.length, links));
  yield;
  const coarse = yield* findCommunities(graph, coarseResolution);
  const fine = yield* findCommunitiesWithin(graph, coarse, fineResolution);
  return { coarse, fine };
}

/**
 * Neighbours linked to each vector. With many neighbours chance links even out; but more than a theme
 * has articles would tie themes together.
 */
function neighboursFor(count: number): number {
  return Math.round(Math.min(50, Math.max(10, count / 60)));
}
