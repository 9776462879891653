import { describe, expect, it } from "vitest";
import type { ChainMention, Score } from "../../support/actorChains/bCubed";
import { scoreChains } from "../../support/actorChains/bCubed";

/** `a:1 b:1 c:2` are three places in two chains. */
function chains(written: string): ChainMention[] {
  return written
    .split(" ")
    .filter((mention) => mention !== "")
    .map((mention) => {
      const [at = "", chain = ""] = mention.split(":");
      return { at, chain };
    });
}

function rounded({ precision, recall }: Score): [number, number] {
  return [Math.round(precision * 1000) / 1000, Math.round(recall * 1000) / 1000];
}

describe("B³", () => {
  it("is one for the same chains under other labels", () => {
    const { matched, all, strict } = scoreChains(chains("a:1 b:1 c:2"), chains("a:x b:x c:y"));
    for (const score of [matched, all, strict]) expect(score.f1).toBe(1);
  });

  it("gives the figures of the example of its authors", () => {
    // Bagga and Baldwin 1998: chains 1–5, 6–7, 8–12; the second response joins 1–5 to 8–12.
    const key = "1:A 2:A 3:A 4:A 5:A 6:B 7:B 8:C 9:C 10:C 11:C 12:C";
    const first = "1:X 2:X 3:X 4:X 5:X 6:Y 7:Y 8:Y 9:Y 10:Y 11:Y 12:Y";
    const second = "1:X 2:X 3:X 4:X 5:X 6:Y 7:Y 8:X 9:X 10:X 11:X 12:X";
    expect(rounded(scoreChains(chains(key), chains(first)).matched)).toEqual([0.762, 1]);
    expect(rounded(scoreChains(chains(key), chains(second)).matched)).toEqual([0.583, 1]);
  });

  it("treats mentions without a twin in three ways", () => {
    const { mentions, matched, all, strict } = scoreChains(
      chains("a:1 b:1 missed:1"),
      chains("a:x b:x false:x"),
    );
    expect(rounded(mentions)).toEqual([0.667, 0.667]);
    expect(rounded(matched)).toEqual([1, 1]);
    // a and b share two thirds of their chain; the third mention a third, or nothing.
    expect(rounded(all)).toEqual([0.556, 0.556]);
    expect(rounded(strict)).toEqual([0.444, 0.444]);
  });

  it("is no number but a score where there is nothing", () => {
    expect(scoreChains([], []).strict.f1).toBe(1);
    expect(scoreChains(chains("a:1"), []).strict.f1).toBe(0);
  });
});
