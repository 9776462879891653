import { mergeNodes, type SimilarityGraph } from "./similarityGraph";
import type { Steps } from "../../base/steps";

/** Times that all levels are gone through; the second mends what merging has fixed too early. */
const passes = 2;
/** A node is looked at this often on average, at most, before its level is taken as settled. */
const mostVisits = 50;
/** Links looked at in one piece of work. */
const linksInPiece = 100_000;

/**
 * Groups the nodes of a graph so that links are dense within groups and sparse between them:
 * modularity by the Louvain method (Blondel et al. 2008), with a queue of nodes whose neighbours have
 * moved, and a second pass over single nodes (as in Rotta & Noack 2011). Nodes are visited by number,
 * so that the same graph gives the same groups. A higher `resolution` gives smaller groups.
 * @returns the group of every node, numbered from 0 in order of their first nodes.
 */
export function* findCommunities(graph: SimilarityGraph, resolution: number): Steps<Uint32Array> {
  let groups = Uint32Array.from({ length: graph.size }, (_, node) => node);
  for (let pass = 0; pass < passes; pass++) {
    yield* moveNodes(graph, resolution, groups);
    let count = renumber(groups);
    for (;;) {
      const level = yield* mergeNodes(graph, groups, count);
      const moved = Uint32Array.from({ length: count }, (_, node) => node);
      yield* moveNodes(level, resolution, moved);
      const left = renumber(moved);
      if (left === count) break;
      groups = groups.map((group) => moved[group] ?? 0);
      count = left;
    }
  }
  return groups;
}

/** Moves each node to the neighbouring group that gains most, until none moves; changes `groups`. */
function* moveNodes(graph: SimilarityGraph, resolution: number, groups: Uint32Array): Steps<void> {
  const { size, starts, ends } = graph;
  const mover = new NodeMover(graph, resolution, groups);
  const queue = new NodeQueue(size);
  let links = 0;
  for (let visits = 0; visits < mostVisits * size; visits++) {
    const node = queue.take();
    if (node < 0) return;
    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    links += end - start + 1;
    if (mover.move(node)) {
      for (let link = start; link < end; link++) {
        const to = ends[link] ?? 0;
        if (groups[to] !== groups[node]) queue.add(to);
      }
    }
    if (links < linksInPiece) continue;
    links = 0;
    yield;
  }
}

/** Nodes waiting for a look, each at most once; all of them at first. */
class NodeQueue {
  readonly #nodes: Uint32Array;
  readonly #waiting: Uint8Array;
  #first = 0;
  #count: number;

  constructor(size: number) {
    this.#nodes = Uint32Array.from({ length: size }, (_, node) => node);
    this.#waiting = new Uint8Array(size).fill(1);
    this.#count = size;
  }

  add(node: number): void {
    if (this.#waiting[node]) return;
    this.#waiting[node] = 1;
    this.#nodes[(this.#first + this.#count++) % this.#nodes.length] = node;
  }

  /** The next node, or -1. */
  take(): number {
    if (this.#count === 0) return -1;
    const node = this.#nodes[this.#first] ?? 0;
    this.#first = (this.#first + 1) % this.#nodes.length;
    this.#count--;
    this.#waiting[node] = 0;
    return node;
  }
}

/** Knows what each group weighs and where a node is best placed. */
class NodeMover {
  readonly #graph: SimilarityGraph;
  readonly #groups: Uint32Array;
  /** What the links of each group's nodes weigh together. */
  readonly #totals: Float64Array;
  /** The resolution over the weight of all links. */
  readonly #rate: number;
  /** What links a node to each group; all 0 between visits. */
  readonly #shared: Float64Array;
  readonly #touched: number[] = [];

  constructor(graph: SimilarityGraph, resolution: number, groups: Uint32Array) {
    this.#graph = graph;
    this.#groups = groups;
    this.#totals = new Float64Array(graph.size);
    this.#shared = new Float64Array(graph.size);
    graph.degrees.forEach((degree, node) => {
      this.#add(groups[node] ?? 0, degree);
    });
    this.#rate = resolution / (graph.degrees.reduce((sum, degree) => sum + degree, 0) || 1);
  }

  /** Moves a node to the group that gains most by it; false where it stays. */
  move(node: number): boolean {
    const own = this.#groups[node] ?? 0;
    const degree = this.#graph.degrees[node] ?? 0;
    this.#add(own, -degree);
    this.#share(node);
    let best = own;
    let most = this.#gain(own, degree);
    for (const group of this.#touched) {
      const gain = this.#gain(group, degree);
      if (gain <= most + 1e-12) continue;
      best = group;
      most = gain;
    }
    for (const group of this.#touched) this.#shared[group] = 0;
    this.#touched.length = 0;
    this.#add(best, degree);
    this.#groups[node] = best;
    return best !== own;
  }

  #add(group: number, degree: number): void {
    this.#totals[group] = (this.#totals[group] ?? 0) + degree;
  }

  /** Adds up what links a node to the groups around it. */
  #share(node: number): void {
    const { starts, ends, weights } = this.#graph;
    const end = starts[node + 1] ?? 0;
    for (let link = starts[node] ?? 0; link < end; link++) {
      const to = ends[link] ?? 0;
      if (to === node) continue;
      const group = this.#groups[to] ?? 0;
      const before = this.#shared[group] ?? 0;
      if (before === 0) this.#touched.push(group);
      this.#shared[group] = before + (weights[link] ?? 0);
    }
  }

  #gain(group: number, degree: number): number {
    return (this.#shared[group] ?? 0) - this.#rate * degree * (this.#totals[group] ?? 0);
  }
}

/** Numbers groups from 0 in order of their first nodes; answers how many there are. */
function renumber(groups: Uint32Array): number {
  const numbers = new Map<number, number>();
  groups.forEach((group, node) => {
    let number = numbers.get(group);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(group, number);
    }
    groups[node] = number;
  });
  return numbers.size;
}
