import type { Edge, SimilarityGraph } from "./neighbours";

/** Rounds of moving nodes on one level before it is taken as settled. */
const mostRounds = 50;

/**
 * Groups the nodes of a graph so that links are dense within groups and sparse between them:
 * modularity by the Louvain method (Blondel et al. 2008), with nodes always visited by number, so
 * that the same graph gives the same groups. A higher `resolution` gives smaller groups.
 * @returns the group of every node, numbered from 0 in order of their first nodes.
 */
export function findCommunities(graph: SimilarityGraph, resolution: number): Uint32Array {
  let groups = Uint32Array.from(graph, (_, node) => node);
  let level: SimilarityGraph = graph;
  for (;;) {
    const moved = moveNodes(level, resolution);
    const count = renumber(moved);
    groups = groups.map((group) => moved[group] ?? 0);
    if (count === level.length) return groups;
    level = mergeNodes(level, moved, count);
  }
}

/** Moves each node to the neighbouring group that gains most, until none moves. */
function moveNodes(graph: SimilarityGraph, resolution: number): Uint32Array {
  const groups = Uint32Array.from(graph, (_, node) => node);
  const degrees = Float64Array.from(graph, (edges) =>
    edges.reduce((sum, { weight }) => sum + weight, 0),
  );
  const totals = degrees.slice();
  const all = degrees.reduce((sum, degree) => sum + degree, 0) || 1;
  for (let round = 0; round < mostRounds; round++) {
    let moves = 0;
    for (let node = 0; node < graph.length; node++) {
      const own = groups[node] ?? 0;
      const degree = degrees[node] ?? 0;
      totals[own] = (totals[own] ?? 0) - degree;
      const best = bestGroup(graph[node] ?? [], node, groups, (group, shared) => {
        return shared - (resolution * degree * (totals[group] ?? 0)) / all;
      });
      groups[node] = best;
      totals[best] = (totals[best] ?? 0) + degree;
      if (best !== own) moves++;
    }
    if (moves === 0) break;
  }
  return groups;
}

function bestGroup(
  edges: readonly Edge[],
  node: number,
  groups: Uint32Array,
  gainOf: (group: number, shared: number) => number,
): number {
  const own = groups[node] ?? 0;
  const shared = new Map<number, number>([[own, 0]]);
  for (const { to, weight } of edges) {
    if (to === node) continue;
    const group = groups[to] ?? 0;
    shared.set(group, (shared.get(group) ?? 0) + weight);
  }
  let best = own;
  let most = gainOf(own, shared.get(own) ?? 0);
  for (const [group, weight] of shared) {
    const gain = gainOf(group, weight);
    if (gain > most + 1e-12) {
      best = group;
      most = gain;
    }
  }
  return best;
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

/** The graph of the groups; what links a group within becomes a link to itself. */
export function mergeNodes(
  graph: SimilarityGraph,
  groups: Uint32Array,
  count: number,
): SimilarityGraph {
  const links = Array.from({ length: count }, () => new Map<number, number>());
  graph.forEach((edges, node) => {
    const own = links[groups[node] ?? 0];
    for (const { to, weight } of edges) {
      const group = groups[to] ?? 0;
      own?.set(group, (own.get(group) ?? 0) + weight);
    }
  });
  return links.map((own) =>
    [...own].map(([to, weight]) => ({ to, weight })).sort((x, y) => x.to - y.to),
  );
}
