import { expect, test } from "vitest";
import { countBefore } from "../../src/base/binarySearch";

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 3, 5, 5, 7], 5, 2],
  [[1, 2, 3], 5, 3],
])("of %j, those before %i", (sorted, limit, expected) => {
  expect(countBefore(sorted.length, (at) => (sorted[at] ?? 0) < limit)).toBe(expected);
});
