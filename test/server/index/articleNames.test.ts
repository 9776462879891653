import { expect, test } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { nameArticles } from "../../../src/server/index/articleNames";
import { isSeedFileName } from "../../../src/server/seedFiles";

function names(...uris: readonly string[]): readonly (string | undefined)[] {
  const named = runSteps(nameArticles(uris));
  return uris.map((uri) => named.get(uri));
}

test("an article is called by its number or its file's name", () => {
  expect(
    names(
      "file:///n/000_0123456789abcdef.txt",
      "file:///n/Town%20hall.seed",
      "file:///n/b.seed.txt",
    ),
  ).toEqual(["000", "Town hall", "b"]);
});

test("folders tell apart what is called the same", () => {
  expect(names("file:///n/mon/a.seed", "file:///n/tue/a.seed", "file:///n/b.seed")).toEqual([
    "mon/a",
    "tue/a",
    "b",
  ]);
  expect(names("file:///x/m/a.seed", "file:///y/m/a.seed")).toEqual(["x/m/a.seed", "y/m/a.seed"]);
});

test.each([
  ["000_68b340b87c91cb70.txt", true],
  ["12_68B340B87C91CB70.TXT", true],
  ["a.seed", true],
  ["a.seed.txt", true],
  ["notes.txt", false],
  ["000_68b340b87c91cb7.txt", false],
  ["000_68b340b87c91cb70.txt.bak", false],
  ["seed", false],
])("%s is a seed file: %s", (name, expected) => {
  expect(isSeedFileName(name)).toBe(expected);
});
