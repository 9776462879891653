import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { flattenVectors } from "../../../src/analysis/themes/flatVectors";
import { listPostings } from "../../../src/analysis/themes/postings";

/** Vectors by the weights of their terms, which are small whole numbers here. */
type Weights = Readonly<Record<number, number>>;

describe("postings", () => {
  it("list for each term the vectors that have it, terms of most vectors first", () => {
    expect(postings([{ 3: 1, 8: 2 }, { 8: 4 }, { 3: 5, 8: 6 }], 9)).toEqual([
      "0:2 1:4 2:6",
      "0:1 2:5",
    ]);
  });

  it("leave out terms that only one vector has", () => {
    expect(
      postings(
        [
          { 1: 1, 2: 1 },
          { 2: 3, 5: 1 },
        ],
        9,
      ),
    ).toEqual(["0:1 1:3"]);
  });

  it("keep the vectors in which a common term weighs most, in the order of vectors", () => {
    expect(postings([{ 4: 2 }, { 4: 9 }, { 4: 1 }, { 4: 5 }], 2)).toEqual(["1:9 3:5"]);
  });

  it("keep the first vectors of those in which a term weighs the same", () => {
    expect(postings([{ 4: 7 }, { 4: 3 }, { 4: 3 }, { 4: 3 }], 3)).toEqual(["0:7 1:3 2:3"]);
    expect(postings([{ 4: 3 }, { 4: 3 }, { 4: 7 }], 2)).toEqual(["0:3 2:7"]);
  });

  it("are none where no term is shared", () => {
    expect(postings([], 2)).toEqual([]);
    expect(postings([{}, { 1: 1 }], 2)).toEqual([]);
  });
});

/** The postings of every term: `vector:weight`, at most `most` of a term. */
function postings(vectors: readonly Weights[], most: number): readonly string[] {
  const flat = runSteps(
    flattenVectors(
      vectors.map((weights) => ({
        terms: Uint32Array.from(Object.keys(weights), Number),
        weights: Float32Array.from(Object.values(weights)),
      })),
    ),
  );
  const listed = runSteps(listPostings(flat, most));
  return Array.from({ length: flat.termCount }, (_, term) => {
    const [start, end] = [listed.starts[term] ?? 0, listed.starts[term + 1] ?? 0];
    const weights = listed.weights.subarray(start, end);
    return Array.from(
      listed.vectors.subarray(start, end),
      (vector, at) => `${String(vector)}:${String(weights[at])}`,
    ).join(" ");
  });
}
