import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus, sameWords } from "../../../src/analysis/index";
import { placesOf } from "./showPlaces";

const quay =
  "Harbour reopens\n\n“The quay is safe again, and the ferries will sail on Monday,” said Ada Holm, the port director.\n";
const split =
  "Ferries to sail\n\n“The quay is safe again,” the director Ada Holm said on Friday, “and the ferries will sail on Monday.”\n";

describe("finding words", () => {
  it("finds the same words in any case, with any marks and diacritics", () => {
    expect(placesOf({ quay }, "« THE QUAY is sáfe  again »")).toEqual([
      "quay exact: The quay is safe again | Ada Holm",
    ]);
  });

  it("finds nothing where the words stand apart, in another order, or not at all", () => {
    expect(placesOf({ quay }, "safe quay")).toEqual([]);
    expect(placesOf({ quay }, "the quay will sail")).toEqual([]);
    expect(placesOf({ quay }, "the bridge is closed for repairs until the winter")).toEqual([]);
  });

  it.each(["…", "...", ". . .", "[…]", " […] ", "(...)"])("takes %s for words left out", (gap) => {
    expect(placesOf({ quay }, `the quay is safe ${gap} will sail on Monday`)).toEqual([
      "quay exact: The quay is safe {~again, and the ferries} will sail on Monday | Ada Holm",
    ]);
  });

  it("does not stretch an ellipsis over half an article", () => {
    const far = `The quay is safe. ${"Rain fell on the town again and again. ".repeat(30)}Ferries sail.`;
    expect(placesOf({ far }, "The quay is safe … ferries sail")).toEqual([]);
  });

  it("takes letters and words in brackets for what they stand for", () => {
    expect(placesOf({ quay }, "“[A]nd the ferries will sail”")).toHaveLength(1);
    expect(placesOf({ quay }, "[the harbour wall] is safe again")).toEqual([
      "quay exact: is safe again | Ada Holm",
    ]);
    expect(placesOf({ quay }, "the quay [at Norrvik] is safe again")).toHaveLength(1);
    const changed = "“[T]he tide [was] high,” said Ada Holm.";
    expect(placesOf({ changed }, "The tide was high")).toEqual([
      "changed exact: [T]he tide [was] high | Ada Holm",
    ]);
  });

  it("reads over the cue that splits a quotation", () => {
    const found = placesOf({ quay, split }, "the quay is safe again, and the ferries will sail");
    expect(found).toEqual([
      "quay exact: The quay is safe again, and the ferries will sail | Ada Holm",
      "split exact: The quay is safe again {~the director Ada Holm said on Friday} and the ferries will sail | Ada Holm",
    ]);
  });

  it("finds nearly the same words and tells the ones that differ", () => {
    expect(placesOf({ quay }, "The quay is secure again and the ferries will sail Monday")).toEqual(
      [
        "quay edited: The quay is {secure→safe} again, and the ferries will sail {+on} Monday | Ada Holm",
      ],
    );
    expect(
      placesOf({ quay }, "the old quay is safe again, and ferries will sail on Monday"),
    ).toEqual([
      "quay edited: The {-old} quay is safe again, and {+the} ferries will sail on Monday | Ada Holm",
    ]);
  });

  it("lays first and last words on each other within the quotation there, and no further", () => {
    expect(placesOf({ quay }, "A quay is safe again, and the ferries will sail on Friday")).toEqual(
      [
        "quay edited: {A→The} quay is safe again, and the ferries will sail on {Friday→Monday} | Ada Holm",
      ],
    );
    expect(
      placesOf({ quay }, "Now the quay is safe again, and the ferries will sail on Monday morning"),
    ).toEqual([
      "quay edited: {-Now} The quay is safe again, and the ferries will sail on Monday {-morning} | Ada Holm",
    ]);
  });

  it("finds a part of a longer wording", () => {
    const longer =
      "“The pilots asked for nothing more. The quay is safe again, and the ferries will sail on Monday, whatever the unions of Lund and Brask may claim in their leaflets.”";
    expect(placesOf({ quay }, longer)).toEqual([
      "quay part: {-The pilots asked for nothing more} The quay is safe again, and the ferries will sail on Monday {-whatever the unions of Lund and Brask may claim in their leaflets} | Ada Holm",
    ]);
  });

  it("puts exact places first, and what is said before what is not", () => {
    const told = "The quay is safe again, a leaflet read over the entrance claimed.";
    const near = "“The quay is quite safe again now,” said Pat Lund.";
    const found = placesOf({ told, near, quay }, "The quay is safe again");
    expect(found.map((line) => line.split(":")[0])).toEqual([
      "quay exact",
      "told exact",
      "near edited",
    ]);
  });

  it("finds every place of an article, and leaves out articles and page furniture", () => {
    const twice = "“We will sail,” said Ada Holm.\n\nShe said it again: “We will sail.”\n";
    expect(placesOf({ twice }, "we will sail")).toHaveLength(2);
    expect(placesOf({ twice }, "we will sail", { except: ["twice"] })).toEqual([]);
    expect(placesOf({ quay: "Skip to main content\n\nThe quay." }, "skip to main content")).toEqual(
      [],
    );
  });

  it("finds nothing for no words", () => {
    for (const none of ["", " … ", "“”", "[the quay]"])
      expect(placesOf({ quay }, none)).toEqual([]);
  });
});

describe("the same words elsewhere", () => {
  const other =
    "Ferries sail\n\n“The quay is safe, and the ferries will sail on Monday,” said Pat Lund.\n";

  function elsewhere(text: string, nth = 0): readonly string[] {
    const corpus = createCorpus();
    const facts = analyzeArticle(text);
    for (const [id, held] of Object.entries({ here: text, other, split })) {
      corpus.update(id, analyzeArticle(held));
    }
    const quotation = facts.quotations[nth];
    if (!quotation) throw new Error("no quotation");
    return sameWords(corpus, { article: "here", text, quotation }).map(
      ({ article, likeness, quotation: there }) =>
        `${article} ${likeness} ${there?.speaker?.text ?? "nobody"}`,
    );
  }

  it("are found with their speaker there, and not in the article itself", () => {
    expect(elsewhere(quay)).toEqual(["split exact Ada Holm", "other edited Pat Lund"]);
  });

  it("are found for a quotation that a cue splits", () => {
    expect(elsewhere(split)[0]).toBe("split exact Ada Holm");
  });

  it("are not looked for where one or two words are quoted, or where nobody says them", () => {
    expect(elsewhere("“Safe,” said Ada Holm.")).toEqual([]);
    expect(elsewhere("“It was on Friday,” said Ada Holm.")).toEqual([]);
  });
});
