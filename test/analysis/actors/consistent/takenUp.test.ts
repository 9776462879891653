import { describe, expect, it } from "vitest";
import { takeUp } from "../../../../src/analysis/actors/consistent/takenUp";
import { ArticleWords } from "../../../../src/analysis/actors/recognise/articleWords";
import { recogniseNames } from "../../../../src/analysis/actors/recognise/recogniseNames";
import { readArticle } from "../../../../src/analysis/article/readArticle";

/** The names that the next sentence takes up as a body. */
function check(text: string): string[] {
  const words = new ArticleWords(readArticle(text));
  const seen = words.article.sentences.flatMap((sentence, index) =>
    recogniseNames(words, sentence, index),
  );
  return takeUp(words, seen)
    .filter(({ clues }) => clues.some(({ rule }) => rule === "taken up by what it is"))
    .map(({ key }) => key);
}

describe("a name is taken up as a body", () => {
  it.each([
    ["by its noun", "The contract went to Tarnwing. The company is paid in parts."],
    ["with an adjective", "The contract went to Tarnwing. The Danish company is paid in parts."],
    ["beside a country", "Norway paid Tarnwing at once. The company is content."],
  ])("%s", (_, text) => {
    expect(check(text)).toEqual(["Tarnwing"]);
  });

  it.each([
    ["where two may be meant", "Tarnwing sued Orsovel. The company is content."],
    ["where it is plainly a person", "It pleased Ms. Holt greatly. The company is content."],
    ["where the noun is another’s", "It went to Tarnwing. The company of players is content."],
    ["in the next paragraph", "It went to Tarnwing.\n\nThe company is content."],
    ["by something else", "The contract went to Tarnwing. The work is hard."],
  ])("not %s", (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
