import { findCommunities } from "./communities";
import { linkNearest } from "./neighbours";
import { linkSmallFolder } from "./linkSmallFolder";
import { moveToCentres } from "./moveToCentres";
import { scaleLinks } from "./scaleLinks";
import { cutBetween, toGraph, type SimilarityGraph } from "./similarityGraph";
import type { Steps } from "../../base/steps";
import type { TermVector } from "./vectors";

/** Two nested ways to group the same vectors; `fine` groups never straddle `coarse` ones. */
export interface Partition {
  readonly coarse: Uint32Array;
  readonly fine: Uint32Array;
}

/** Up to this many vectors, statistics of the folder are noise. */
const smallFolder = 20;
const fineResolution = 1.8;
const coarseResolution = 0.8;
/** Vectors less alike are not linked at all. */
const leastAlike = 0.02;

/** Groups vectors, whatever their number. */
export function* partitionVectors(vectors: readonly TermVector[]): Steps<Partition> {
  if (vectors.length <= smallFolder) {
    const groups = linkSmallFolder(vectors);
    return { coarse: groups, fine: groups };
  }
  const links = yield* linkNearest(vectors, neighboursFor(vectors.length), leastAlike);
  const graph = yield* toGraph(vectors.length, yield* scaleLinks(vectors.length, links));
  const coarse = yield* groupLinked(vectors, graph, coarseResolution);
  // What a part is like is told from the whole graph around it: degrees stay what they were.
  const cut = yield* cutBetween(graph, coarse);
  const fine = yield* groupLinked(vectors, cut, fineResolution);
  return { coarse, fine };
}

function* groupLinked(
  vectors: readonly TermVector[],
  graph: SimilarityGraph,
  resolution: number,
): Steps<Uint32Array> {
  return yield* moveToCentres(vectors, graph, yield* findCommunities(graph, resolution));
}

/**
 * Neighbours linked to each vector. With many neighbours chance links even out; but more than a theme
 * has articles would tie themes together.
 */
function neighboursFor(count: number): number {
  return Math.round(Math.min(50, Math.max(10, count / 60)));
}
