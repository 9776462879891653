import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { cutBetween, mergeNodes, toGraph } from "../../../src/analysis/themes/similarityGraph";
import { countPieces } from "../../support/pieces";
import { randomNumbers } from "../corpus/randomArticles";
import type { Links, SimilarityGraph } from "../../../src/analysis/themes/similarityGraph";

type Link = readonly [from: number, to: number, weight: number];

/** A graph of pairs, each linked from both of its ends. */
function graphOf(size: number, pairs: readonly Link[]): SimilarityGraph {
  const links = pairs.flatMap(([x, y, weight]): Link[] => [
    [x, y, weight],
    [y, x, weight],
  ]);
  const graph = toGraph(size, {
    from: Uint32Array.from(links, ([from]) => from),
    to: Uint32Array.from(links, ([, to]) => to),
    weights: Float64Array.from(links, ([, , weight]) => weight),
  });
  return runSteps(graph);
}

/** Every node as what it weighs and its links, in the order in which they stand. */
function show(graph: SimilarityGraph): readonly string[] {
  return Array.from({ length: graph.size }, (_, node) => {
    const links: string[] = [];
    for (let link = graph.starts[node] ?? 0; link < (graph.starts[node + 1] ?? 0); link++) {
      links.push(`${String(graph.ends[link])}:${String(graph.weights[link])}`);
    }
    return `${String(graph.degrees[node])} = ${links.join(" ")}`;
  });
}

/** Two pairs of nodes, tied by one weak link; the last node has none. */
const pairs: readonly Link[] = [
  [0, 1, 4],
  [2, 3, 8],
  [1, 2, 1],
];

describe("the graph of links", () => {
  it("has every link at both ends, ascending, and nodes without any", () => {
    expect(show(graphOf(5, pairs))).toEqual([
      "4 = 1:4",
      "5 = 0:4 2:1",
      "9 = 1:1 3:8",
      "8 = 2:8",
      "0 = ",
    ]);
  });

  it("adds up links between the same nodes", () => {
    expect(show(graphOf(2, [...pairs.slice(0, 1), [1, 0, 2]]))).toEqual(["6 = 1:6", "6 = 0:6"]);
  });

  it("is the same in whatever order links come", () => {
    const random = randomNumbers(3);
    const many = Array.from({ length: 60 }, (_, at): Link => [at % 11, 11 + (at % 7), at]);
    const mixed = many
      .map((link) => ({ link, place: random(10_000) }))
      .sort((x, y) => x.place - y.place)
      .map(({ link }) => link);
    expect(mixed).not.toEqual(many);
    expect(graphOf(18, mixed)).toEqual(graphOf(18, many));
  });

  it("may be empty", () => {
    expect(show(graphOf(0, []))).toEqual([]);
    expect(show(graphOf(1, []))).toEqual(["0 = "]);
  });
});

describe("a graph cut between groups", () => {
  it("loses the links from group to group and still knows what they weighed", () => {
    const cut = runSteps(cutBetween(graphOf(5, pairs), Uint32Array.of(0, 0, 1, 1, 1)));
    expect(show(cut)).toEqual(["4 = 1:4", "5 = 0:4", "9 = 3:8", "8 = 2:8", "0 = "]);
  });

  it("stays as it is where all nodes are in one group", () => {
    const graph = graphOf(5, pairs);
    expect(runSteps(cutBetween(graph, new Uint32Array(5)))).toEqual(graph);
  });
});

describe("the graph of groups", () => {
  it("ties groups by what ties their nodes, and a group to itself by both ends of each link", () => {
    const merged = runSteps(mergeNodes(graphOf(5, pairs), Uint32Array.of(0, 0, 1, 1, 2), 3));
    expect(show(merged)).toEqual(["9 = 0:8 1:1", "17 = 0:1 1:16", "0 = "]);
  });

  it("weighs the same at every level, also where it was cut before", () => {
    const groups = Uint32Array.of(0, 1, 1, 0, 2);
    const cut = runSteps(cutBetween(graphOf(5, pairs), Uint32Array.of(0, 0, 1, 1, 1)));
    const once = runSteps(mergeNodes(cut, groups, 3));
    const twice = runSteps(mergeNodes(once, Uint32Array.of(0, 0, 0), 1));
    expect(show(once)).toEqual(["12 = 1:12", "14 = 0:12", "0 = "]);
    expect(show(twice)).toEqual(["26 = 0:24"]);
  });
});

describe("a large graph", () => {
  it("is made, cut and merged in more pieces than a small one, none of them longer", () => {
    const pieces = (size: number): readonly number[] => {
      const graph = ringOf(size);
      const groups = Uint32Array.from({ length: size }, (_, node) => node % 7);
      return [
        countPieces(toGraph(size, ringLinks(size))),
        countPieces(cutBetween(graph, groups)),
        countPieces(mergeNodes(graph, groups, 7)),
      ];
    };
    const few = pieces(50_000);
    pieces(200_000).forEach((many, at) => {
      expect(many).toBeGreaterThan(2.5 * (few[at] ?? 0));
    });
  });
});

/** Every node linked with the next. */
function ringLinks(size: number): Links {
  const nodes = Uint32Array.from({ length: 2 * size }, (_, link) => link >> 1);
  const others = nodes.map((node, link) => (node + (link % 2 === 0 ? 1 : size - 1)) % size);
  return { from: nodes, to: others, weights: new Float64Array(2 * size).fill(1) };
}

function ringOf(size: number): SimilarityGraph {
  return runSteps(toGraph(size, ringLinks(size)));
}
