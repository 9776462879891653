import { expect, test } from "vitest";
import { mergeSpans, subtractSpans } from "../../../src/server/find/spanSets";

/** Spans drawn as runs of letters; gaps are spaces. */
function spans(drawing: string): { start: number; end: number }[] {
  return [...drawing.matchAll(/\w+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}

test("spans that overlap become one, those that touch stay two", () => {
  const overlapping = [...spans("   bbbb"), ...spans("aaaa"), ...spans("       cc")];
  expect(mergeSpans(overlapping)).toEqual([...spans("aaaaaaa"), ...spans("       cc")]);
});

test("what others cover is cut out", () => {
  expect(subtractSpans(spans("aaaaaa  aaaa"), spans(" bb  bbbb"))).toEqual(spans("a  aa    aaa"));
  expect(subtractSpans(spans("aaa"), spans("bbb"))).toEqual([]);
  expect(subtractSpans(spans("aaa"), [])).toEqual(spans("aaa"));
});
