import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";
import {
  noSourcingTerms,
  type SourcingTerms,
} from "../../../src/analysis/quotes/sources/sourcingTerms";
import { sourcesOf } from "./read";

const nobody = { actors: [], mentions: [] };

describe("vague sources", () => {
  test.each([
    ["Many analysts say the pact is dead.", "Many analysts say"],
    ["Many analysts doubt that the pact will hold.", "Many analysts doubt"],
    ["It was a view held by many analysts.", "many analysts"],
    ["Analysts point to the pact.", "Analysts point to"],
    ["Reports suggesting that it failed came late.", "Reports suggesting"],
    ["Some narratives even claimed it had failed.", "Some narratives even claimed"],
    ["In May speculation abounded about the pact.", "speculation abounded"],
    ["It is widely believed that it failed.", "It is widely believed"],
    ["The pact failed, according to officials.", "officials"],
    ["An official said it had failed.", "An official said"],
    ["Sources familiar with the matter said it failed.", "Sources familiar with"],
    ["Officials who asked not to be named met.", "Officials who asked not to be named"],
    ["A person briefed on the talks wept.", "A person briefed on"],
    [
      "One diplomat, speaking on condition of anonymity, said no.",
      "One diplomat, speaking on condition of anonymity",
    ],
    ["The official spoke on the condition of anonymity.", "on the condition of anonymity"],
    ["Those close to him disagreed.", "Those close to"],
    ["Western officials have said it failed.", "Western officials have said"],
    ["A senior U.S. official said it failed.", "A senior U.S. official said"],
    ["High-ranking Norwegian officials said so.", "High-ranking Norwegian officials said"],
    ["Local media reported that it failed.", "Local media reported"],
    ["It has been suggested that it failed.", "It has been suggested"],
    ["There is speculation that it failed.", "There is speculation"],
    ["The pact allegedly failed.", "allegedly"],
    ["The pact is rumoured to have failed.", "is rumoured to"],
    ["A pact rumoured to fail was signed.", "rumoured to"],
    ["It failed, according to two officials familiar with it.", "two officials familiar with"],
    ["It failed, Doe said, citing two officials.", "two officials"],
  ])("%s", (excerpt, words) => {
    expect(sourcesOf(excerpt)).toEqual([`vague: ${words}`]);
  });

  test.each([
    "The analysts at her bank say the pact is dead.",
    "Doe’s analysts say the pact is dead.",
    "Two analysts met in Springfield.",
    "Analysts point out of the window.",
    "“Many analysts say so,” Doe said.",
    "The rumours were false.",
    "Doe, who was named chairman, met officials.",
    "The officials familiar with it said no.",
    "He said to wait.",
    "There is no speculation about it.",
    "Two officials said it failed.",
    "A person walked by.",
    "He is said by Doe to have left.",
  ])("somebody in particular, or no source: %s", (excerpt) => {
    expect(sourcesOf(excerpt).filter((source) => source.startsWith("vague"))).toEqual([]);
  });
});

describe("outlets and reports", () => {
  test.each([
    ["According to a report by Al Noor, the pact failed.", "outlet: Al Noor"],
    ["According to the Springfield Gazette, the pact failed.", "outlet: Springfield Gazette"],
    ["Doe told Reuters that the pact failed.", "outlet: Reuters"],
    ["The Springfield Gazette reported that it failed.", "outlet: The Springfield Gazette"],
    ["According to a study of the river, it rose.", "report: a study of the river"],
    ["A study by the Tide Institute found that it rose.", "report: A study by the Tide Institute"],
    ["A poll published in May showed no change.", "report: A poll published in May"],
    ["SPRINGFIELD (Reuters) - The pact failed.", "outlet: Reuters"],
    ["It was first reported by The Harbour Wire.", "outlet: The Harbour Wire"],
  ])("%s", (excerpt, expected) => {
    expect(sourcesOf(excerpt)).toEqual([expected]);
  });

  test("the last word of an outlet’s name stands for it further on", () => {
    expect(sourcesOf("The Springfield Gazette reported it. The Gazette said it failed.")).toEqual([
      "outlet: The Springfield Gazette",
      "outlet: The Gazette",
    ]);
    expect(sourcesOf("The Gazette said it failed.")).toEqual([]);
  });

  test.each([
    "The study was long.",
    "She ordered a review and warned the crew.",
    "The United States and a study group met.",
  ])("no text that is leaned on: %s", (excerpt) => {
    expect(sourcesOf(excerpt)).toEqual([]);
  });

  test("an outlet that is only spoken of", () => {
    expect(sourcesOf("Doe bought the Springfield Gazette in May.")).toEqual([]);
  });
});

describe("claimed sources", () => {
  const before = "The pact was signed in May after a long night of talks in Springfield.";
  const after = "It failed in June, when nobody came to the second meeting of the two ministers.";

  test.each([
    ["on a line of its own", `${before}\n\nReuters +1\n\n${after}`, "Reuters"],
    [
      "with its count on the next line",
      `${before}\n\nHarbour Wire\n+2\n\n${after}`,
      "Harbour Wire",
    ],
    ["inside a paragraph", `${before} Harbour Wire +2 ${after}`, "Harbour Wire"],
    ["a known outlet in a sentence", `It failed in June Reuters +1\n\n${after}`, "Reuters"],
  ])("names left over from pasted answers: %s", (_where, excerpt, name) => {
    expect(sourcesOf(excerpt)).toEqual([`claimed: ${name}`]);
  });

  test.each([
    "It rose by Monday +2 degrees.",
    "He scored in Group A +2 times.",
    "Call +1 5550100.",
  ])("a number with a sign is no count of sources: %s", (excerpt) => {
    expect(sourcesOf(excerpt)).toEqual([]);
  });
});

describe("the reader’s own terms", () => {
  test("words that always are a vague source, in any case", () => {
    const terms = { vague: ["market watchers", "the rumour mill"] };
    expect(sourcesOf("Market watchers shrugged.", terms)).toEqual(["vague: Market watchers"]);
    expect(sourcesOf("“Market watchers shrugged,” Doe said.", terms)).toEqual([]);
    expect(sourcesOf("The market watcher shrugged.", terms)).toEqual([]);
  });

  test("outlets besides the known ones, where they are leaned on", () => {
    const terms = { outlets: ["Tide & Co", "al-Noor"] };
    expect(sourcesOf("Doe told Tide & Co that it failed.", terms)).toEqual(["outlet: Tide & Co"]);
    expect(sourcesOf("Doe bought Tide & Co in May.", terms)).toEqual([]);
    expect(sourcesOf("It failed, Al-Noor reported.", terms)).toEqual(["outlet: Al-Noor"]);
  });

  test("words that make no vague source", () => {
    const terms = { allowed: ["residents", "it is believed"] };
    expect(sourcesOf("Residents said it failed. Analysts said so, too.", terms)).toEqual([
      "vague: Analysts said",
    ]);
  });

  test("speakers follow: vague where the reader says so, and not where he says not", () => {
    const vagueness = (excerpt: string, terms: Partial<SourcingTerms>): boolean | undefined =>
      findQuotations(readArticle(excerpt), nobody, { ...noSourcingTerms, ...terms }).quotations[0]
        ?.speaker?.vague;
    const watchers = "Market watchers said it was late.";
    expect(vagueness(watchers, {})).toBe(false);
    expect(vagueness(watchers, { vague: ["market watchers"] })).toBe(true);
    expect(vagueness("Residents said it was late.", { allowed: ["residents"] })).toBe(false);
  });

  test("white space and empty terms do no harm", () => {
    expect(sourcesOf("It failed.", { vague: ["", "  "], outlets: ["\n"], allowed: [""] })).toEqual(
      [],
    );
  });
});
