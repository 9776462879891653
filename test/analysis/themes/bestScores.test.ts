import { describe, expect, it } from "vitest";
import { BestScores } from "../../../src/analysis/themes/bestScores";
import { randomNumbers } from "../corpus/randomArticles";

describe("the best scores", () => {
  it("are the highest of those offered, whatever the order", () => {
    const scores = [3, 9, 1, 7, 7.5, 2, 8];
    expect(best(3, scores)).toEqual(["1: 9", "4: 7.5", "6: 8"]);
    expect(best(3, scores.toReversed())).toEqual(["0: 8", "2: 7.5", "5: 9"]);
  });

  it("are all of them where there are fewer than wanted", () => {
    expect(best(5, [0.2, 0.1])).toEqual(["0: 0.2", "1: 0.1"]);
    expect(best(5, [])).toEqual([]);
  });

  it("are those of lower numbers where scores are equal, in any order of offers", () => {
    const offers = [4, 0, 2, 3, 1].map((number) => [number, 1] as const);
    expect(taken(offered(3, offers))).toEqual(["0: 1", "1: 1", "2: 1"]);
    expect(taken(offered(3, offers.toReversed()))).toEqual(["0: 1", "1: 1", "2: 1"]);
  });

  it("tell what a score must reach as soon as it must reach anything", () => {
    const scores = offered(2, [[0, 5]]);
    expect(scores.bar).toBe(-Infinity);
    scores.offer(1, 3);
    expect(scores.bar).toBe(3);
    scores.offer(2, 4);
    expect(scores.bar).toBe(4);
    scores.offer(3, 1);
    expect(scores.bar).toBe(4);
  });

  it("are forgotten when they have been taken", () => {
    const scores = offered(2, [
      [7, 1],
      [8, 2],
    ]);
    taken(scores);
    expect(scores.bar).toBe(-Infinity);
    scores.offer(9, 0.5);
    expect(taken(scores)).toEqual(["9: 0.5"]);
  });

  it("are what sorting gives, of many random offers with many equal ones", () => {
    const random = randomNumbers(5);
    for (let round = 0; round < 50; round++) {
      const scores = Array.from({ length: random(60) }, () => random(12));
      const most = 1 + random(15);
      const sorted = scores
        .map((score, number) => ({ score, number }))
        .sort((x, y) => y.score - x.score || x.number - y.number)
        .slice(0, most)
        .map(({ score, number }) => show(number, score));
      expect(best(most, scores)).toEqual(sorted.sort());
    }
  });
});

/** What is kept of some scores, numbered from 0; sorted as text. */
function best(most: number, scores: readonly number[]): readonly string[] {
  return taken(
    offered(
      most,
      scores.map((score, number) => [number, score] as const),
    ),
  );
}

function offered(most: number, offers: readonly (readonly [number, number])[]): BestScores {
  const scores = new BestScores(most);
  for (const [number, score] of offers) scores.offer(number, score);
  return scores;
}

function taken(scores: BestScores): readonly string[] {
  const kept: string[] = [];
  scores.take((number, score) => kept.push(show(number, score)));
  return kept.sort();
}

function show(number: number, score: number): string {
  return `${String(number)}: ${String(score)}`;
}
