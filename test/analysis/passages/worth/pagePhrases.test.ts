import { expect, it } from "vitest";
import { readArticle } from "../../../../src/analysis/article/readArticle";
import { pagePhrases } from "../../../../src/analysis/lexicon/en/pagePhrases";
import { listWords } from "../../../../src/analysis/passages/listWords";
import { wordsOfPage } from "../../../../src/analysis/passages/worth/pagePhrases";

/** How many words of a line of text are the page's. */
function countIn(line: string): number {
  const words = listWords(readArticle(`Divers saw ${line} under the pier, and nobody asked why.`));
  return wordsOfPage(words, 0, words.count);
}

it.each(pagePhrases)("knows the words of a page within running text: %s", (phrase) => {
  expect(countIn(phrase)).toBe(phrase.split(" ").length);
});

it("counts nothing of what merely begins like a phrase of the page", () => {
  expect(countIn("editors hide captions")).toBe(0);
});
