import { describe, expect, test } from "vitest";
import { sourcesOf } from "./read";

describe("vague sources", () => {
  test.each([
    ["Many analysts say the pact is dead.", "Many analysts say"],
    ["It was a view held by many analysts.", "many analysts"],
    ["Analysts point to the pact.", "Analysts point to"],
    ["Reports suggesting that it failed came late.", "Reports suggesting"],
    ["Some narratives even claimed it had failed.", "Some narratives even claimed"],
    ["In May speculation abounded about the pact.", "speculation abounded"],
    ["It is widely believed that it failed.", "It is widely believed"],
    ["The pact failed, according to officials.", "officials"],
    ["An official said it had failed.", "An official said"],
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
  ])("%s", (excerpt, expected) => {
    expect(sourcesOf(excerpt)).toEqual([expected]);
  });

  test("an outlet that is only spoken of", () => {
    expect(sourcesOf("Doe bought the Springfield Gazette in May.")).toEqual([]);
  });
});

describe("claimed sources", () => {
  test("names left over from pasted answers", () => {
    const excerpt =
      "The pact was signed in May after a long night of talks in Springfield.\n\nReuters +1\n\n" +
      "It failed in June, when nobody came to the second meeting of the two ministers.";
    expect(sourcesOf(excerpt)).toEqual(["claimed: Reuters"]);
  });
});
