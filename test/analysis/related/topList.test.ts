import { describe, expect, it } from "vitest";
import { TopList } from "../../../src/analysis/related/topList";
import { leastOfWeightiest, weightiest } from "../../../src/analysis/related/weightiest";

describe("a list of the best", () => {
  it("is the same in whatever order they are offered", () => {
    const scores = [3, 9, 3, 1, 9, 5, 0, 3];
    const expected = [1, 4, 5, 0];
    for (const step of [1, 3, 5, 7]) {
      const list = new TopList(4);
      for (let turn = 0; turn < scores.length; turn++) {
        const thing = (turn * step) % scores.length;
        list.offer(thing, scores[thing] ?? 0);
      }
      expect(expected.map((_, at) => list.thing(at))).toEqual(expected);
      expect(expected.map((_, at) => list.score(at))).toEqual([9, 9, 5, 3]);
    }
  });

  it("holds what there is, and nothing after it is cleared", () => {
    const list = new TopList(4);
    list.offer(7, 0.5);
    expect([list.count, list.thing(0)]).toEqual([1, 7]);
    list.clear();
    expect(list.count).toBe(0);
  });
});

describe("the weightiest terms", () => {
  const terms = Uint32Array.of(2, 3, 5, 8, 9);
  const weights = Float32Array.of(1, 4, 0, 4, 2);

  it("stay in order, the first of equals, none without weight", () => {
    const kept = (most: number): readonly number[] => [...weightiest(terms, weights, most).terms];
    expect([1, 2, 3, 9].map(kept)).toEqual([[3], [3, 8], [3, 8, 9], [2, 3, 8, 9]]);
  });

  it("reach a least weight, 0 where all are kept", () => {
    expect([1, 3, 5].map((most) => leastOfWeightiest(weights, most))).toEqual([4, 2, 0]);
  });
});
