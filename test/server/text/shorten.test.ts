import { expect, test } from "vitest";
import { shorten } from "../../../src/server/text/shorten";
import { count, percent } from "../../../src/server/text/wording";
import { growthOf } from "../../support/growth";

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

test("does not read all of a huge text", async () => {
  expect(shorten("x".repeat(50_000_000), 20)).toHaveLength(20);
  const growth = await growthOf(
    {
      prepare: (size) => Buffer.alloc(size, "x").toString("latin1"),
      work: (text) => shorten(text, 20),
      size: 100_000,
      times: 64,
    },
    8,
  );
  // 64 where it reads all of a text, 1 where it reads the beginning.
  expect(growth).toBeLessThan(8);
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
