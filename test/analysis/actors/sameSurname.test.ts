import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";

/** Whom each short name of the text is said to be, in text order. */
function meantBy(short: string, text: string): (string | undefined)[] {
  const { actors, mentions } = findActors(readArticle(text));
  return mentions
    .filter(({ span }) => text.slice(span.start, span.end) === short)
    .map(({ actor }) => actors[actor]?.name);
}

describe("a family name that two people have", () => {
  it("means the one named clearly nearer", () => {
    expect(
      meantBy(
        "Smith",
        "The driver, John Smith, left. It rained. It snowed. It froze. " +
          "The pilot, Jane Smith, came. In reply Smith was praised.",
      ),
    ).toEqual(["Jane Smith"]);
  });

  it("means the one whom the title fits", () => {
    expect(
      meantBy("Smith", "The driver, John Smith, met the pilot, Jane Smith. Later Mr. Smith left."),
    ).toEqual(["John Smith"]);
  });

  it("means neither where both are as near", () => {
    expect(
      meantBy("Smith", "The driver, John Smith, met the pilot, Jane Smith. In reply Smith left."),
    ).toEqual(["Smith"]);
  });

  it("means whom the article speaks of, not who is named in passing", () => {
    expect(
      meantBy(
        "Orso",
        "The leader, Orso Sam Gil, spoke. It was Orso Sam Gil who ruled. Orso Sam Gil rules since " +
          "the death of his father, Orso Tan Vel. It was changed by Mr. Orso.",
      ),
    ).toEqual(["Orso Sam Gil"]);
  });
});
