import { expect, it } from "vitest";
import { sortWithValues, sortWithValuesInSteps } from "../../src/base/radixSort";
import { countPieces } from "../support/pieces";

it("sorts keys, moves values along and keeps equal keys in order", () => {
  const keys = Uint32Array.of(5, 0xffffffff, 0, 5, 2048, 5, 1 << 22);
  const values = Uint32Array.from(keys, (_, index) => index);
  sortWithValues(keys, values);
  expect([...keys]).toEqual([0, 5, 5, 5, 2048, 1 << 22, 0xffffffff]);
  expect([...values]).toEqual([2, 0, 3, 5, 4, 6, 1]);
});

it("sorts as many numbers as there are, none too", () => {
  const keys = Uint32Array.from({ length: 5000 }, (_, at) => Math.imul(at, 2654435761) >>> 0);
  const expected = keys.slice().sort();
  sortWithValues(keys, new Uint32Array(keys.length));
  expect(keys).toEqual(expected);
  sortWithValues(new Uint32Array(0), new Uint32Array(0));
});

it("takes more pieces for more numbers, none of them longer", () => {
  const pieces = (length: number): number =>
    countPieces(sortWithValuesInSteps(new Uint32Array(length), new Uint32Array(length)));
  expect(pieces(4_000_000)).toBeGreaterThan(3 * pieces(1_000_000));
});
