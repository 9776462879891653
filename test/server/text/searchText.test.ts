import { expect, test } from "vitest";
import { findSearchWords, toSearchText, toSearchWords } from "../../../src/server/text/searchText";

test.each([
  ["Khatibzadeh", "khatibzadeh"],
  ["Žižek’s", "zizek's"],
  ["O‘Brien", "o'brien"],
  ["U.S.", "u.s."],
  ["ﬁrst", "first"],
])("%s is looked for as %s", (text, expected) => {
  expect(toSearchText(text)).toBe(expected);
});

test("a filter is its words, each once", () => {
  expect(toSearchWords("  CIA  Bürns cia ")).toEqual(["cia", "burns"]);
  expect(toSearchWords("   ")).toEqual([]);
});

test.each([
  ["William Burns", ["burns"], ["Burns"]],
  ["William Burns", ["urn", "will"], ["Will", "urn"]],
  ["Žofie Nováková", ["zofie", "kova"], ["Žofie", "ková"]],
  // Decomposed: a letter and its mark belong together.
  ["Nova\u0301k", ["novak"], ["Nova\u0301k"]],
  ["ﬁrst Bank", ["irs", "bank"], ["ﬁrs", "Bank"]],
  ["Ada Lund", ["zzz"], []],
  // Of words that overlap the first one stands.
  ["Burns", ["burn", "urns"], ["Burn"]],
])("in %s the words %s are %s", (label, words, expected) => {
  const found = findSearchWords(label, words);
  expect(found.map(([start, end]) => label.slice(start, end))).toEqual(expected);
});
