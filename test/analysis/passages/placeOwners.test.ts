import { describe, expect, it } from "vitest";
import { groupPassages } from "../../../src/analysis/passages/groupPassages";
import { isSamePlace, PlaceOwners } from "../../../src/analysis/passages/placeOwners";
import { expectLinear } from "../../support/growth";
import { randomNumbers } from "../corpus/randomArticles";
import type { Span } from "../../../src/base/span";

describe("the owner of a place", () => {
  it.each([1, 2, 3])("is the first that a look through all would find (seed %i)", (seed) => {
    const random = randomNumbers(seed);
    const owners = new PlaceOwners<number>();
    const spans: Span[] = [];
    let found = 0;
    for (let step = 0; step < 1500; step++) {
      const start = random(3000);
      const span = { start, end: start + 1 + random(1 + random(600)) };
      const plain = spans.findIndex((other) => isSamePlace(other, span));
      const owner = owners.ownerOf({ article: "a", span });
      expect(owner ?? -1).toBe(plain);
      if (plain >= 0) found++;
      // Not only where no other is the same place: whoever comes first counts.
      if (plain >= 0 && random(2) === 0) continue;
      owners.put({ article: "a", span }, spans.length);
      spans.push(span);
    }
    expect(found).toBeGreaterThan(300);
    expect(owners.ownerOf({ article: "b", span: { start: 0, end: 50 } })).toBeUndefined();
  });

  it("is found in time that does not grow with the passages of one article", async () => {
    await expectLinear({
      prepare: (size) =>
        Array.from({ length: size }, (_, at) => ({
          a: { article: "a", span: { start: at * 100, end: at * 100 + 90 } },
          b: { article: `b${String(at)}`, span: { start: 0, end: 90 } },
          matchedWords: 15,
          changedWords: 0,
          matched: 1,
        })),
      work: (found) => groupPassages(found),
      size: 1_500,
    });
  });
});
