import { expect, test } from "vitest";
import { shorten } from "../../../src/server/text/shorten";
import { count, percent } from "../../../src/server/text/wording";

test.each([
  ["The bridge held.", 40, "The bridge held."],
  ["The bridge\n  held.", 40, "The bridge held."],
  ["The bridge held all night, they said.", 27, "The bridge held all night…"],
  ["Donaudampfschifffahrt", 10, "Donaudamp…"],
  ["12345678😀😀", 10, "12345678…"],
  ["", 10, ""],
])("shortens %j to %i", (text, longest, expected) => {
  expect(shorten(text, longest)).toBe(expected);
});

test("does not read all of a huge text", () => {
  const started = performance.now();
  expect(shorten("x".repeat(50_000_000), 20)).toHaveLength(20);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  [1, "100 %"],
  [0.996, "99 %"],
  [0.5, "50 %"],
  [0.001, "1 %"],
])("%f is %s", (share, expected) => {
  expect(percent(share)).toBe(expected);
});

test("counts", () => {
  expect([count(1, "copy", "copies"), count(2, "copy", "copies")]).toEqual(["1 copy", "2 copies"]);
});
