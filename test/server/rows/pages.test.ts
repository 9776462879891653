import { expect, test } from "vitest";
import { itemsOf, pageAt, pagesOf, pageSize } from "../../../src/server/rows/pages";

test("a short list has no groups", () => {
  expect(pagesOf(pageSize)).toEqual([]);
  expect(pageAt(pageSize, 3)).toBeNull();
  expect(itemsOf([1, 2, 3], null)).toEqual([1, 2, 3]);
});

test("a long list is cut into groups that miss nothing", () => {
  const items = Array.from({ length: pageSize * 2 + 1 }, (_, index) => index);
  const pages = pagesOf(items.length);
  expect(pages.map(({ first, last }) => `${first}–${last}`)).toEqual([
    "1–200",
    "201–400",
    "401–401",
  ]);
  expect(pages.flatMap(({ index }) => itemsOf(items, index))).toEqual(items);
  expect(pageAt(items.length, pageSize)).toBe(1);
});
