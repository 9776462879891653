import { expect, it } from "vitest";
import { keepsShown, type ReaderPlace } from "../../src/client/related/followCursor";
import type { RelatedItem } from "../../src/protocol/related";

type Lines = readonly [line: number, from: number, to: number];

const article = "file:///a.seed";
const other = "file:///b.seed";

/** The view shows what is related to the paragraph in line 4: line 9 of `b.seed`, and its copy. */
function shown(asked: Lines): Parameters<typeof keepsShown>[0] {
  const told = { title: "", where: "", source: "", excerpt: "", highlights: [], reason: "" };
  const item: RelatedItem = {
    ...told,
    tooltip: "",
    accessibleLabel: "",
    citation: "",
    target: { uri: other, range: toRange([9, 0, 90]) },
    focus: toRange([9, 0, 5]),
    copies: [
      { title: "", where: "", target: { uri: "file:///c.seed", range: toRange([1, 0, 90]) } },
    ],
  };
  const about = { range: toRange([4, 0, 200]), where: "", excerpt: "" };
  return {
    asked: { uri: article, range: toRange(asked) },
    answer: { state: "found", message: "", about, passages: [item] },
  };
}

function toRange([line, from, to]: Lines): ReaderPlace["range"] {
  return { start: { line, character: from }, end: { line, character: to } };
}

it.each<[string, Lines, string, Lines, boolean]>([
  ["elsewhere in the paragraph", [4, 5, 5], article, [4, 80, 80], true],
  ["in another paragraph", [4, 5, 5], article, [6, 0, 0], false],
  ["at a selection in the paragraph", [4, 5, 5], article, [4, 5, 20], false],
  ["at the selection that was asked about", [4, 5, 20], article, [4, 5, 20], true],
  ["with the selection taken back", [4, 5, 20], article, [4, 20, 20], false],
  ["at a passage of the list", [4, 5, 5], other, [9, 0, 0], false],
  ["on the same line of another article", [4, 5, 5], other, [4, 80, 80], false],
])("by hand %s", (_, asked, uri, place, keeps) => {
  expect(keepsShown(shown(asked), { uri, range: toRange(place), byHand: true })).toBe(keeps);
});

it.each<[string, string, Lines, boolean]>([
  ["a passage of the list, all of it selected", other, [9, 0, 90], true],
  ["a copy of one", "file:///c.seed", [1, 0, 0], true],
  ["the beginning of its article, on the way to it", other, [0, 0, 0], true],
  ["the beginning of any other article", "file:///d.seed", [0, 0, 0], false],
  ["another place of that article", other, [11, 0, 0], false],
])("led by a list or command to %s", (_, uri, place, keeps) => {
  expect(keepsShown(shown([4, 5, 5]), { uri, range: toRange(place), byHand: false })).toBe(keeps);
});
