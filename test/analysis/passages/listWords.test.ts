import { expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { listWords } from "../../../src/analysis/passages/listWords";

function wordsOf(text: string): readonly string[] {
  const words = listWords(readArticle(text));
  return Array.from(words.starts, (start, at) => text.slice(start, words.ends[at]));
}

it("lists words and numbers with their places, without possessive endings and marks", () => {
  expect(wordsOf("Porto’s 25-year harbour pact, worth 3.5 m, was signed.")).toEqual(
    "Porto 25 year harbour pact worth 3.5 m was signed".split(" "),
  );
});

it("reads a handle as the words in it", () => {
  expect(wordsOf("Write to desk@quay.example or @quay_desk now, please.")).toEqual(
    "Write to desk quay example or quay desk now please".split(" "),
  );
});

it("leaves page furniture out", () => {
  expect(wordsOf("The quay is shut for good, they said.\n\nPost a Comment")).toEqual(
    "The quay is shut for good they said".split(" "),
  );
});

it("folds what is written in several ways to one hash", () => {
  const { hashes } = listWords(readArticle("Don’t DON'T dont Café cafe CAFÉ"));
  expect(new Set(hashes).size).toBe(2);
});
