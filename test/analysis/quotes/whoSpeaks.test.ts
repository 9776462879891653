import { describe, expect, test } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";

/** The speakers of an excerpt with the actors they lead to: `she = Ina Vell`. */
function speakersOf(excerpt: string): string[] {
  const article = readArticle(excerpt);
  const known = findActors(article);
  return findQuotations(article, known).quotations.map(({ speaker }) => {
    if (!speaker) return "nobody";
    if (speaker.actor === null) return speaker.text;
    const said = [speaker.actor, ...speaker.also];
    const name = said.map((actor) => known.actors[actor]?.name).join(" and ");
    return name === speaker.text ? name : `${speaker.text} = ${name}`;
  });
}

/** Checks the speaker of the last quotation of an excerpt. */
function check(excerpt: string, speaker: string): void {
  expect(speakersOf(excerpt).at(-1)).toBe(speaker);
}

describe("he and she", () => {
  test.each([
    ["the speaker before", "Mary Vell said it was late. She added that it rained.", "Mary Vell"],
    ["never the man for she", "Mary Vell met John Roe. “Why now?” she asked.", "Mary Vell"],
    [
      "of two, the one of that gender",
      "John Roe told Mary Vell. She said it was late.",
      "Mary Vell",
    ],
    [
      "of two men, the one the sentence is about",
      "John Roe met Peter Droz in May. “We talked,” he said.",
      "John Roe",
    ],
    [
      "people named inside the marks do not count",
      "Mary Vell smiled. “I trust Anna Holm and Jane Lind,” she said.",
      "Mary Vell",
    ],
    [
      "in the paragraph before",
      "Mary Vell left the hall at noon.\n\n“It was a long night,” she said.",
      "Mary Vell",
    ],
    ["with its verb in one word", "John Roe spoke. He’s warned that it may rain.", "John Roe"],
  ])("%s", (_why, excerpt, name) => {
    expect(speakersOf(excerpt).at(-1)).toMatch(new RegExp(` = ${name}$`));
  });

  test.each([
    ["two women, and neither is the subject", "The mayor thanked Mary Vell and Anna Holm."],
    ["only a man is named", "John Roe spoke."],
    ["a woman without a name comes between", "Mary Vell left. The spokeswoman stayed."],
    ["too far back", "Mary Vell left.\n\nIt rained.\n\nThe sea rose.\n\nIt snowed."],
  ])("left open: %s", (_why, before) => {
    check(`${before} “It was late,” she said.`, "she");
  });
});

describe("who, which and it", () => {
  test.each([
    ["a name right before", "They met John Roe, who said it was late.", "who = John Roe"],
    [
      "a name with more about him between",
      "They met John Roe, a lawyer from Norland, who said it was late.",
      "who = John Roe",
    ],
    [
      "the nearer of two",
      "They met Ina Vell and John Roe, who said it was late.",
      "who = John Roe",
    ],
    ["people without a name", "They met sailors who said it was late.", "who"],
    [
      "an organisation",
      "The plan angered the Norland Fishing Union, which said that it was late.",
      "which = Norland Fishing Union",
    ],
    [
      "the organisation before",
      "The Norland Fishing Union said it was late. It added that it rained.",
      "It = Norland Fishing Union",
    ],
  ])("%s", (_what, excerpt, speaker) => {
    check(excerpt, speaker);
  });
});

describe("a name beside other words", () => {
  test.each([
    ["The foreign minister, Pavel Droz, said it was late.", "Pavel Droz"],
    ["“It was late,” said the foreign minister, Pavel Droz.", "Pavel Droz"],
    ["The union’s lawyer, Mr. Pavel Droz, said it was late.", "Pavel Droz"],
    ["“It was late,” said Rep. Pavel Droz of Norland, the panel’s chairman.", "Pavel Droz"],
    ["One of her lawyers, Pavel Droz, said it was late.", "Pavel Droz"],
    ["“It was late,” said Secretary of State Pavel Droz.", "Pavel Droz"],
  ])("%s", check);

  test.each([
    ["A lawyer for Pavel Droz said it was late.", "A lawyer for Pavel Droz"],
    ["A spokesman for Mr. Pavel Droz said it was late.", "A spokesman for Mr. Pavel Droz"],
    ["A source close to Pavel Droz said it was late.", "A source close to Pavel Droz"],
    ["“It was late,” a source close to him said.", "a source close to him"],
    ["According to the ministry, Pavel Droz, 34, was late.", "the ministry"],
  ])("who only belongs to him does not speak for him: %s", check);
});

describe("given names that are little words", () => {
  test.each([
    ["“It is cold,” said Per Lund.", "Per Lund"],
    ["“It is cold,” said Will Holt.", "Will Holt"],
    ["The quay is closed, per the ministry.", "the ministry"],
  ])("%s", check);
});

describe("roles and bodies", () => {
  test.each([
    [
      "Foreign Minister Pavel Droz left. The minister said it was late.",
      "The minister = Pavel Droz",
    ],
    [
      "Former President Pavel Droz left. The former president said it was late.",
      "The former president = Pavel Droz",
    ],
    [
      "Pavel Droz, a spokesman for the port, left. The spokesman said it was late.",
      "The spokesman = Pavel Droz",
    ],
    [
      "The Norland Tide Agency spoke. The agency said it was late.",
      "The agency = Norland Tide Agency",
    ],
  ])("%s", check);

  test.each([
    ["Former President Pavel Droz left. The president said it was late.", "The president"],
    [
      "Foreign Minister Pavel Droz left. The finance minister said it was late.",
      "The finance minister",
    ],
    ["Minister Pavel Droz met Minister Ivo Marek. The minister said it was late.", "The minister"],
    ["Foreign Minister Pavel Droz left. A minister said it was late.", "A minister"],
    ["The minister said it was late. Minister Pavel Droz left.", "The minister"],
  ])("of several, another, or not yet named: %s", check);
});

describe("labels of a transcript", () => {
  const turns = [
    "VELL: Was it late when you came?",
    "DROZ: It was late, and we left.",
    "VELL: And what then?",
    "DROZ: Then we slept until noon.",
  ].join("\n\n");

  test.each([
    ["lead to the only one of that family name", "Pavel Droz met Ina Vell.", "DROZ = Pavel Droz"],
    ["but not where two bear it", "Pavel Droz met Ina Droz.", "DROZ"],
    ["nor where nobody does", "Pavel Lind met Ina Vell.", "DROZ"],
  ])("%s", (_what, before, speaker) => {
    check(`${before}\n\n${turns}`, speaker);
  });
});

describe("what says when", () => {
  test.each([
    ["Pavel Droz this week also said that it was late.", "Pavel Droz"],
    ["Pavel Droz just this month announced that it was late.", "Pavel Droz"],
    ["Pavel Droz earlier this year said that it was late.", "Pavel Droz"],
    ["Pavel Droz on Monday said that it was late.", "Pavel Droz"],
  ])("%s", check);
});

test("said the same: the name before the verb speaks, not “the same”", () => {
  const speakers = speakersOf(
    "“It was late,” Pavel Droz said. His spokeswoman, Ina Vell, said the same.",
  );
  expect(speakers).not.toContain("the same");
});

describe("several who say it together", () => {
  test.each([
    ["before", "Mary Vell and John Roe said it was late.", "Mary Vell and John Roe"],
    [
      "behind, with titles",
      "“It is late,” said Mr. John Roe and Senator Mary Vell.",
      "John Roe and Senator Mary Vell = John Roe and Mary Vell",
    ],
    [
      "a list",
      "“It is late,” Mary Vell, John Roe and Anna Doe said.",
      "Mary Vell, John Roe and Anna Doe = Mary Vell and John Roe and Anna Doe",
    ],
    ["governments", "Norway and Sweden said it was late.", "Norway and Sweden"],
    [
      "but not those for whom somebody speaks",
      "A lawyer for Mary Vell and John Roe said it was late.",
      "A lawyer for Mary Vell and John Roe",
    ],
    [
      "nor one behind another’s name",
      "Officials from Norway and Sweden said it was late.",
      "Officials from Norway and Sweden",
    ],
  ])("%s", (_where, excerpt, speaker) => {
    check(excerpt, speaker);
  });
});
