import { describe, expect, test } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";
import { expectLinear } from "../../support/growth";

/** Fails where the time grows with the square of how often the words stand in an article. */
function expectLinearIn(words: string): Promise<void> {
  return expectLinear({
    prepare: (size) => {
      const article = readArticle(words.repeat(size / words.length));
      return { article, known: findActors(article) };
    },
    work: ({ article, known }) => findQuotations(article, known),
    size: 10_000,
  });
}

test.each(['"', "“", "[(", "said "])("a megabyte of %s is read", (words) => {
  const article = readArticle(words.repeat(1_000_000 / words.length));
  expect(findQuotations(article, { actors: [], mentions: [] }).quotations).toEqual([]);
});

describe("endless patterns take linear time", () => {
  test.each([
    ['"', "“", "[(", "said "],
    ["”", "‘", "“‘", ") ", "— ", "a, ", "who "],
    ["said, ", ", saying ", "and said he ", "Doe said that ", "his claim that "],
    ["“a,” he said, ", "“A.” ", "Doe: “a” ", "“word "],
    ["according to ", "according to Doe, ", "Doe and ", "the head of ", "many analysts "],
    ["“We met.\n\n"],
    ["DOE: a b.\n\n", "Q: a\nA: b\n", "Doe: ", "Noting that, ", "dubbed, ", ", , saying "],
    ["Doe said: a b, ", "Doe called him “a” ", "Doe said it is a; ", "per Doe, ", "quoted as "],
    ["officials who ", "two sources familiar with ", "a study of a ", "Gazette +1 "],
    ["it is ", "A study by Reuters found it. ", "Reuters said so. "],
    ["Doe announced a, ", "Doe announced monday ", "Doe urged Roe to go ", "Doe called for a, "],
    ["he said ", "who said ", "the minister said ", "Mary Vell said. She said. "],
  ])("%s %s %s %s %s", async (...patterns) => {
    for (const words of patterns) await expectLinearIn(words);
  });
});

test("a quotation of a thousand paragraphs is one quotation", () => {
  const article = readArticle("“We met.\n\n".repeat(1000) + "“We left.”");
  const { quotations, notes } = findQuotations(article, { actors: [], mentions: [] });
  expect(quotations.map(({ spans }) => spans.length)).toEqual([1001]);
  expect(notes).toEqual([]);
});
