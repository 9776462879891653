import type { Steps } from "../../base/steps";

/** Links looked at in one piece of work. */
const linksInPiece = 1 << 16;
/** Nodes looked at, with all of their links, in one piece of work. */
const nodesInPiece = 512;

/** An undirected weighted graph in flat arrays; every link stands at both of its ends. */
export interface SimilarityGraph {
  readonly size: number;
  /** Where the links of each node begin, and at last the number of links. */
  readonly starts: Uint32Array;
  /** The other ends, ascending for each node. */
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
  /** What each node's links weigh together, also those that the graph has been cut from. */
  readonly degrees: Float64Array;
}

/** Links from a node to others, in flat arrays. */
export interface Links {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The graph of links; each comes from both of its ends. Links between the same nodes add up. In
 * pieces.
 */
export function* toGraph(size: number, links: Links): Steps<SimilarityGraph> {
  const sorted = yield* sortBy(size, links.from, yield* sortBy(size, links.to, null));
  const starts = new Uint32Array(size + 1);
  const ends = new Uint32Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let last = -1;
  let lastFrom = -1;
  for (let at = 0; at < sorted.length; at++) {
    if (at % linksInPiece === 0) yield;
    const link = sorted[at] ?? 0;
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    if (last < 0 || from !== lastFrom || ends[last] !== to) ends[++last] = to;
    weights[last] = (weights[last] ?? 0) + (links.weights[link] ?? 0);
    lastFrom = from;
    starts[from + 1] = last + 1;
  }
  for (let node = 1; node <= size; node++) {
    starts[node] = Math.max(starts[node] ?? 0, starts[node - 1] ?? 0);
  }
  const graph = {
    size,
    starts,
    ends: ends.slice(0, last + 1),
    weights: weights.slice(0, last + 1),
  };
  return { ...graph, degrees: sumWeights(graph) };
}

/**
 * The graph without the links that lead from one group to another; degrees stay what they were. In
 * pieces.
 */
export function* cutBetween(graph: SimilarityGraph, groups: Uint32Array): Steps<SimilarityGraph> {
  const { size, degrees } = graph;
  const starts = new Uint32Array(size + 1);
  const ends = new Uint32Array(graph.ends.length);
  const weights = new Float64Array(graph.ends.length);
  let count = 0;
  for (let node = 0; node < size; node++) {
    if (node % nodesInPiece === 0) yield;
    const end = graph.starts[node + 1] ?? 0;
    for (let link = graph.starts[node] ?? 0; link < end; link++) {
      const to = graph.ends[link] ?? 0;
      if (groups[to] !== groups[node]) continue;
      ends[count] = to;
      weights[count++] = graph.weights[link] ?? 0;
    }
    starts[node + 1] = count;
  }
  return { size, starts, ends: ends.slice(0, count), weights: weights.slice(0, count), degrees };
}

/** The graph of the groups; what links a group within becomes a link to itself. In pieces. */
export function* mergeNodes(
  graph: SimilarityGraph,
  groups: Uint32Array,
  count: number,
): Steps<SimilarityGraph> {
  const degrees = new Float64Array(count);
  graph.degrees.forEach((degree, node) => {
    const group = groups[node] ?? 0;
    degrees[group] = (degrees[group] ?? 0) + degree;
  });
  const starts = new Uint32Array(count + 1);
  const ends: number[] = [];
  const weights: number[] = [];
  const shared = new Float64Array(count);
  const members = yield* sortBy(count, groups, null);
  for (let group = 0, at = 0; group < count; group++) {
    const touched: number[] = [];
    for (; at < members.length && groups[members[at] ?? 0] === group; at++) {
      if (at % nodesInPiece === 0) yield;
      addLinks(graph, members[at] ?? 0, groups, shared, touched);
    }
    for (const end of touched.sort((x, y) => x - y)) {
      ends.push(end);
      weights.push(shared[end] ?? 0);
      shared[end] = 0;
    }
    starts[group + 1] = ends.length;
  }
  return {
    size: count,
    starts,
    ends: Uint32Array.from(ends),
    weights: Float64Array.from(weights),
    degrees,
  };
}

/** Adds what links a node to each group to `shared`; groups not met before are `touched`. */
function addLinks(
  graph: SimilarityGraph,
  node: number,
  groups: Uint32Array,
  shared: Float64Array,
  touched: number[],
): void {
  const end = graph.starts[node + 1] ?? 0;
  for (let link = graph.starts[node] ?? 0; link < end; link++) {
    const group = groups[graph.ends[link] ?? 0] ?? 0;
    const before = shared[group] ?? 0;
    if (before === 0) touched.push(group);
    shared[group] = before + (graph.weights[link] ?? 0);
  }
}

/** The places of `keys`, in `order` where one is given, sorted by their keys below `size`. */
function* sortBy(size: number, keys: Uint32Array, order: Uint32Array | null): Steps<Uint32Array> {
  const next = new Uint32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key <= size; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    if (at % linksInPiece === 0) yield;
    const place = order ? (order[at] ?? 0) : at;
    const key = keys[place] ?? 0;
    const free = next[key] ?? 0;
    next[key] = free + 1;
    sorted[free] = place;
  }
  return sorted;
}

function sumWeights({ size, starts, weights }: Omit<SimilarityGraph, "degrees">): Float64Array {
  return Float64Array.from({ length: size }, (_, node) => {
    let sum = 0;
    const end = starts[node + 1] ?? 0;
    for (let link = starts[node] ?? 0; link < end; link++) sum += weights[link] ?? 0;
    return sum;
  });
}
