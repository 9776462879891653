import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { moveToCentres } from "../../../src/analysis/themes/moveToCentres";
import { toGraph } from "../../../src/analysis/themes/similarityGraph";
import type { TermVector } from "../../../src/analysis/themes/vectors";

/** A vector of length one; every letter is a term, every use of it weighs one. */
function vectorOf(letters: string): TermVector {
  const terms = [...new Set(letters)].toSorted();
  const uses = terms.map((term) => letters.split(term).length - 1);
  const length = Math.hypot(...uses);
  return {
    terms: Uint32Array.from(terms, (term) => term.charCodeAt(0)),
    weights: Float32Array.from(uses, (use) => use / length),
  };
}

/** Where articles of these letters go, all linked to each other but the `unlinked`. */
function moved(articles: readonly string[], groups: string, unlinked: readonly number[] = []) {
  const pairs = articles.flatMap((_, from) =>
    articles.map((__, to) => ({ from, to })).filter(({ to }) => to !== from),
  );
  const linked = pairs.filter(({ from, to }) => !unlinked.includes(from) && !unlinked.includes(to));
  const links = {
    from: Uint32Array.from(linked, ({ from }) => from),
    to: Uint32Array.from(linked, ({ to }) => to),
    weights: new Float64Array(linked.length).fill(1),
  };
  const graph = runSteps(toGraph(articles.length, links));
  const before = Uint32Array.from(groups, Number);
  const after = runSteps(moveToCentres(articles.map(vectorOf), graph, before));
  expect([...before].join("")).toBe(groups);
  return [...after].join("");
}

const ships = ["abc", "abd", "acd"];
const bread = ["vwx", "vwy", "vxy"];

describe("articles beside the centre of their theme", () => {
  it("stay where they are nearest", () => {
    expect(moved([...ships, ...bread], "000111")).toBe("000111");
  });

  it("move to the theme whose words are theirs", () => {
    expect(moved([...ships, "abcd", ...bread], "0001111")).toBe("0000111");
  });

  it("stay where another theme is no more than a little nearer", () => {
    expect(moved([...ships, "abvw", ...bread], "0001111")).toBe("0001111");
    expect(moved([...ships, "abvw", ...bread], "0000111")).toBe("0000111");
  });

  it("do not count for their own theme: two alike are nearer to each other than to many less so", () => {
    expect(moved([...ships, "abmn", "abmn"], "00011")).toBe("00011");
    expect(moved([...ships, "abcm", "dmno"], "00011")).toBe("00001");
  });

  it("do not join a pair, nor a theme that no link leads to", () => {
    expect(moved(["abc", "abd", "abcd", "vwx", "vwy"], "00111")).toBe("00111");
    expect(moved([...ships, "abcd", ...bread], "0001111", [3])).toBe("0001111");
  });

  it("may have no words, and there may be none", () => {
    expect(moved([...ships, "", ...bread], "0001111")).toBe("0001111");
    expect(moved([], "")).toBe("");
  });
});

it("compares articles with themes that they are linked to alone, however many there are", () => {
  const compared = (themes: number): number => {
    const graph = runSteps(toGraph(3 * themes, ringsOfThree(themes)));
    const groups = Uint32Array.from({ length: 3 * themes }, (_, node) => Math.floor(node / 3));
    let reads = 0;
    const vectors = Array.from(groups, (): TermVector => {
      const { terms, weights } = vectorOf("abc");
      return {
        terms,
        get weights() {
          reads++;
          return weights;
        },
      };
    });
    runSteps(moveToCentres(vectors, graph, groups));
    return reads;
  };
  expect(compared(400)).toBeLessThan(4.2 * compared(100));
});

/** Links among every three nodes, and from each three to the next. */
function ringsOfThree(themes: number) {
  const size = 3 * themes;
  const nodes = Array.from({ length: size }, (_, node) => node);
  const ahead = nodes.flatMap((node) => [1, 2, 3].map((step) => [node, (node + step) % size]));
  const both = [...ahead, ...ahead.map((link) => link.toReversed())];
  return {
    from: Uint32Array.from(both, ([from]) => from ?? 0),
    to: Uint32Array.from(both, ([, to]) => to ?? 0),
    weights: new Float64Array(both.length).fill(1),
  };
}
