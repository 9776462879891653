import { expect, it } from "vitest";
import { leastScoresFor } from "../../../src/analysis/related/leastScore";

it("the bar rises with every ten times as many articles over a thousand", () => {
  expect(leastScoresFor(1000, 1).forSeveral).toBeCloseTo(leastScoresFor(100, 1).forSeveral);
  const steps = [1000, 10_000, 100_000].map((articles) => leastScoresFor(articles, 1).forSeveral);
  expect((steps[1] ?? 0) - (steps[0] ?? 0)).toBeCloseTo(0.1);
  expect((steps[2] ?? 0) - (steps[1] ?? 0)).toBeCloseTo(0.1);
});

it("is lower where common neighbours add nothing, and higher where one thing is shared", () => {
  expect(leastScoresFor(5, 0).forSeveral).toBeLessThan(leastScoresFor(5, 1).forSeveral);
  for (const articles of [2, 1000, 18_000]) {
    const { forOne, forSeveral } = leastScoresFor(articles, 0.5);
    expect(forOne).toBeGreaterThan(forSeveral);
  }
});

it("never falls for one shared thing below what several need", () => {
  const { forOne, forSeveral } = leastScoresFor(10 ** 9, 0);
  expect(forOne).toBe(forSeveral);
});
