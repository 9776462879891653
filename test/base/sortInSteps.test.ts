import { describe, expect, it } from "vitest";
import { sortInSteps } from "../../src/base/sortInSteps";
import { runSteps } from "../../src/base/steps";
import { PieceCounter } from "../support/pieces";

interface Entry {
  readonly key: number;
  readonly place: number;
}

/** Keys that repeat often, in no order. */
function makeEntries(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, place) => ({ key: (place * 7919) % 1009, place }));
}

const byKey = (a: Entry, b: Entry): number => a.key - b.key;

/** The most comparisons made in one piece. */
function longestPiece(count: number): number {
  const comparisons = new PieceCounter();
  return comparisons.mostIn(
    sortInSteps(makeEntries(count), (a, b) => {
      comparisons.one();
      return byKey(a, b);
    }),
  );
}

describe("sorting in pieces", () => {
  for (const count of [0, 1, 2, 4096, 4097, 8193, 30_000, 50_001]) {
    it(`sorts ${String(count)} values as sorting at once does, equal ones in their order`, () => {
      const entries = makeEntries(count);
      expect(runSteps(sortInSteps(entries, byKey))).toEqual(entries.toSorted(byKey));
    });
  }

  it("leaves the values it is given as they are", () => {
    const entries = makeEntries(5000);
    runSteps(sortInSteps(entries, byKey));
    expect(entries).toEqual(makeEntries(5000));
  });

  it("makes no longer pieces of more values", () => {
    expect(longestPiece(160_000)).toBeLessThan(longestPiece(10_000) * 1.2);
  });
});
