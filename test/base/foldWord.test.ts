import { expect, it } from "vitest";
import { foldWord } from "../../src/base/foldWord";

it.each([
  ["harbour", "harbour"],
  ["HARBOUR", "harbour"],
  ["Naïve", "naive"],
  ["don’t", "dont"],
  ["DON'T", "dont"],
  ["U.S.", "us"],
  ["1,000.5", "10005"],
  ["har\u00adbour", "harbour"],
  ["ﬁsh", "fish"],
  ["’", ""],
  ["", ""],
])("folds %s to %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
