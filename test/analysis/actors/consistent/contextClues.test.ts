import { describe, expect, it } from "vitest";
import { contextClues } from "../../../../src/analysis/actors/consistent/contextClues";
import { ArticleWords } from "../../../../src/analysis/actors/recognise/articleWords";
import { readArticle } from "../../../../src/analysis/article/readArticle";
import { textOf } from "../../../../src/base/span";

/** What the words beside the name in brackets say of it, as `kind (words)`. */
function check(excerpt: string): string[] {
  const start = excerpt.indexOf("[");
  const end = excerpt.indexOf("]") - 1;
  const words = new ArticleWords(readArticle(excerpt.replace(/[[\]]/g, "")));
  const { starts, ends } = words.article.tokens;
  const firstToken = starts.indexOf(start);
  const endToken = ends.indexOf(end) + 1;
  const sentence = words.article.sentences.find((one) => one.endToken >= endToken);
  if (!sentence) throw new Error("no sentence");
  return contextClues(words, { firstToken, endToken }, sentence).map(
    ({ kind, evidence }) =>
      `${kind} (${evidence ? textOf(words.article.text, words.span(evidence)) : ""})`,
  );
}

describe("a body is shown", () => {
  it.each([
    ["by what stands before it", "Then the drone firm [Tarnwing] left.", "firm"],
    ["between commas", "Later the operator, [Tarnwing], left.", "the operator"],
    [
      "by what stands after it",
      "Then [Tarnwing], a Danish subsidiary of Velmo, left.",
      "a Danish subsidiary",
    ],
    ["by an office", "We met the chief executive of [Tarnwing].", "executive of"],
    ["as an example", "It bought banks such as [Tarnwing].", "banks"],
    ["as one of a list", "It bought the airlines Velmo and [Tarnwing].", "airlines"],
    ["as one of others", "Then [Tarnwing] and other airlines left.", "airlines"],
    ["by what follows it", "Yesterday [Tarnwing] shares fell.", "shares"],
    ["by what it has", "Then [Tarnwing]’s largest shareholders met.", "shareholders"],
    ["by how it speaks of itself", "Then [Tarnwing] said its ships had left.", "said its"],
    ["by a country at its end", "They rang [Tarnwing Venezuela] at noon.", "Venezuela"],
  ])("%s", (_, excerpt, words) => {
    expect(check(excerpt)).toContain(`organization (${words})`);
  });

  it.each([
    ["nor is one whose firm it is", "Then the firm’s [Holt] left."],
    ["nor is an officer of one", "Then [Holt], a company director, left."],
    ["nor is who has a say in one", "Later the director of the firm, [Holt], left."],
    ["nor is who speaks for one", "For the company, [Holt] signed at once."],
    ["nor is who stands beside some", "It bought two airlines and [Holt] left."],
    ["nor is what shares something", "Then [Velm] shares a border with Tarn."],
    ["nor is somebody of a country’s name", "They rang [Jack Ireland] at noon."],
    ["nor is a name without such words", "Then [Holt] left the harbour."],
  ])("%s", (_, excerpt) => {
    expect(check(excerpt).filter((clue) => clue.startsWith("organization"))).toEqual([]);
  });
});

describe("others are shown", () => {
  it.each([
    ["a place by what it is", "It is near the village of [Velm].", ["place (village of)"]],
    ["a place by what it has", "We met the mayor of [Velm].", ["place (mayor of)"]],
    [
      "where somebody is from",
      "Then Clara Holt of [Velm] left.",
      ["place (Holt of)", "organization (Holt of)"],
    ],
    ["nobody’s home by an office", "We met the Secretary of [State].", []],
    ["a place by what follows it", "They left [Velm] district at noon.", ["place (district)"]],
    ["a place in apposition", "Then [Velm], a port in Norland, froze.", ["place (a port)"]],
    ["a person by the pronoun", "Then [Holt] said he would come.", ["person (said he)"]],
    ["a person by “who”", "Then [Holt], who came late, left.", ["person (who)"]],
    [
      "no person by “which”",
      "Then [Velmo], which froze, was gone.",
      ["organization (which)", "place (which)"],
    ],
  ])("%s", (_, excerpt, clues) => {
    expect(check(excerpt)).toEqual(clues);
  });
});
