import { expect, it } from "vitest";
import { withoutTypes } from "../../src/client/highlights/tokensOfKinds";

/** Tokens of types 0, 1, 0, 2: two on the first line, one on the third, one after it. */
const data = new Uint32Array(
  [
    [0, 4, 5, 0, 0],
    [0, 8, 3, 1, 1],
    [2, 1, 6, 0, 0],
    [0, 9, 2, 2, 0],
  ].flat(),
);

it("leaves tokens of some types out and the others where they are", () => {
  expect([...withoutTypes(data, new Set([1]))]).toEqual(
    [
      [0, 4, 5, 0, 0],
      [2, 1, 6, 0, 0],
      [0, 9, 2, 2, 0],
    ].flat(),
  );
  expect([...withoutTypes(data, new Set([0]))]).toEqual(
    [
      [0, 12, 3, 1, 1],
      [2, 10, 2, 2, 0],
    ].flat(),
  );
});

it("leaves everything as it is where nothing is off, and nothing where all is", () => {
  expect(withoutTypes(data, new Set())).toBe(data);
  expect([...withoutTypes(data, new Set([0, 1, 2]))]).toEqual([]);
});
