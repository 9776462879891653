import { expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { scaleLinks } from "../../../src/analysis/themes/scaleLinks";
import { countPieces } from "../../support/pieces";
import type { Links } from "../../../src/analysis/themes/similarityGraph";

type Link = readonly [from: number, to: number, weight: number];

/** Links at both of their ends, as they are found. */
function linked(pairs: readonly Link[]): Links {
  const both = pairs.flatMap(([x, y, weight]): Link[] => [
    [x, y, weight],
    [y, x, weight],
  ]);
  return {
    from: Uint32Array.from(both, ([from]) => from),
    to: Uint32Array.from(both, ([, to]) => to),
    weights: Float64Array.from(both, ([, , weight]) => weight),
  };
}

/** What each of the pairs weighs when scaled; from both ends the same. */
function scaled(size: number, pairs: readonly Link[]): readonly number[] {
  const links = runSteps(scaleLinks(size, linked(pairs)));
  return pairs.map((_, at) => {
    expect(links.weights[2 * at]).toBe(links.weights[2 * at + 1]);
    return links.weights[2 * at] ?? 0;
  });
}

/** Every two of six nodes, the first of which has the number `first`. */
function allPairs(first: number, weight: number): readonly Link[] {
  return Array.from({ length: 6 }, (_, x) =>
    Array.from({ length: x }, (_, y): Link => [first + x, first + y, weight]),
  ).flat();
}

it("makes a link among articles with few words in common as strong as one among those with many", () => {
  const weights = scaled(12, [...allPairs(0, 0.8), ...allPairs(6, 0.1)]);
  for (const weight of weights) expect(weight).toBeCloseTo(1, 12);
});

it("measures a link between two groups by both", () => {
  const pairs: readonly Link[] = [...allPairs(0, 0.8), ...allPairs(6, 0.2), [0, 6, 0.1]];
  expect(scaled(12, pairs).at(-1)).toBeCloseTo(0.1 / Math.sqrt(0.8 * 0.2), 12);
});

it("measures a node by its fifth neighbour, whatever further ones there are", () => {
  const star = [0.9, 0.8, 0.7, 0.6, 0.5].map((weight, at): Link => [0, at + 1, weight]);
  // Each neighbour has one link alone and is measured by that.
  expect(scaled(6, star)[4]).toBeCloseTo(0.5 / Math.sqrt(0.5 * 0.5), 12);
  expect(scaled(7, [...star, [0, 6, 0.05]])[5]).toBeCloseTo(0.05 / Math.sqrt(0.5 * 0.05), 12);
});

it("does not depend on how much all are alike, and changes neither ends nor what it was given", () => {
  const pairs = [...allPairs(0, 0.4), ...allPairs(6, 0.3)];
  const half = pairs.map(([x, y, weight]): Link => [x, y, weight / 2]);
  scaled(12, half).forEach((weight, at) => {
    expect(weight).toBeCloseTo(scaled(12, pairs)[at] ?? 0, 12);
  });
  const before = linked(pairs);
  const { from, to } = runSteps(scaleLinks(12, before));
  expect({ from, to, weights: before.weights }).toEqual(linked(pairs));
});

it("has nothing to say of no links", () => {
  expect([...runSteps(scaleLinks(3, linked([]))).weights]).toEqual([]);
});

it("takes more pieces for more links, none of them longer", () => {
  const pieces = (count: number): number => {
    const links = { from: new Uint32Array(count), to: new Uint32Array(count).fill(1) };
    return countPieces(scaleLinks(2, { ...links, weights: new Float64Array(count).fill(1) }));
  };
  expect(pieces(1_000_000)).toBeGreaterThan(3 * pieces(250_000));
});
