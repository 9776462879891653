import { describe, expect, it } from "vitest";
import {
  analyzeArticle,
  createCorpus,
  differencesOf,
  listDraftQuotations,
  quotableWords,
} from "../../../src/analysis/index";
import type { Folder } from "./showPlaces";

const sources: Folder = {
  quay: "Harbour reopens\n\n“The quay is safe again, and the ferries will sail on Monday,” said Ada Holm, the port director. Holm called the leaflets “cheap nonsense”.\n",
  split:
    "Council votes\n\n“We counted every crane twice,” Erik Solberg said in Norrvik, “and every one of them stands.”\n",
};

/** Each quotation of a draft with what became of it. */
function check(draft: string, folder: Folder = sources): readonly string[] {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  const facts = analyzeArticle(draft);
  return listDraftQuotations(draft, facts).map((quotation) => {
    const { outcome, places, otherSpeaker } = corpus.checkQuotation(
      { id: "draft", facts },
      quotation,
    );
    const words = quotation.spans.map(({ start, end }) => draft.slice(start, end)).join(" / ");
    const [best] = places;
    const there = best ? (folder[best.article] ?? "") : "";
    const differences = best ? differencesOf(best, { here: draft, there }) : "";
    const source = best ? ` in ${best.article}` : "";
    const other = otherSpeaker ? `; ${otherSpeaker.inSource}, not ${otherSpeaker.inDraft}` : "";
    return `${words}: ${outcome}${source}${differences && ` (${differences})`}${other}`;
  });
}

describe("a draft's quotations", () => {
  it("are verbatim, altered or not found", () => {
    const draft =
      "“The quay is safe again,” said Ada Holm.\n\n“The quay is secure again and the ferries will sail on Monday,” said Ada Holm.\n\n“Nobody asked the fishermen about it,” said Ada Holm.\n";
    expect(check(draft)).toEqual([
      "The quay is safe again,: verbatim in quay",
      "The quay is secure again and the ferries will sail on Monday,: altered in quay (“secure” is “safe” there)",
      "Nobody asked the fishermen about it,: notFound",
    ]);
  });

  it("may leave words out openly and change letters in brackets", () => {
    expect(check("“[T]he ferries … sail on Monday,” said Ada Holm.")).toEqual([
      "[T]he ferries … sail on Monday,: verbatim in quay",
    ]);
  });

  it("are compared without the cues that split them", () => {
    expect(
      check("“We counted every crane twice and every one of them stands,” said Erik Solberg."),
    ).toEqual(["We counted every crane twice and every one of them stands,: verbatim in split"]);
    expect(
      check("“The quay is safe again,” Ada Holm said, “and the ferries will sail on Monday.”"),
    ).toEqual(["The quay is safe again, / and the ferries will sail on Monday.: verbatim in quay"]);
  });

  it("are only the marked words of what is partly quoted", () => {
    expect(
      check("Ada Holm said that the leaflets were “cheap nonsense” and the quay open."),
    ).toEqual(["cheap nonsense: verbatim in quay"]);
  });

  it("are not what is only reported, nor short titles", () => {
    expect(check("Ada Holm said the quay was open. She had read “The Old Harbour” twice.")).toEqual(
      [],
    );
  });

  it("are block quotes without marks, too, but not who signs them", () => {
    const draft =
      "Holm was clear.\n\n> The quay is secure again, and the ferries will sail on Monday\n> — Ada Holm\n";
    expect(check(draft)).toHaveLength(1);
    expect(check(draft)[0]).toMatch(/altered in quay \(“secure” is “safe” there\)$/);
  });

  it("may be altered in a few words, where the same speaker says them", () => {
    const quay = "Port news\n\nAda Holm, the port director, called it “a total disgrace”.\n";
    expect(check("Ada Holm called it “a complete disgrace”.", { quay })).toEqual([
      "a complete disgrace: altered in quay (“complete” is “total” there)",
    ]);
    expect(check("Erik Solberg called it “a complete disgrace”.", { quay })).toEqual([
      "a complete disgrace: notFound",
    ]);
  });

  it("are long stretches in marks that nobody is named for", () => {
    const words = "the ferries will sail on Monday whatever the council says";
    expect(check(`A banner was seen there. “${words}”`)).toHaveLength(1);
  });

  it("tell a speaker who is somebody else in the source", () => {
    expect(check("“The quay is safe again,” said Erik Solberg.")).toEqual([
      "The quay is safe again,: verbatim in quay; Ada Holm, not Erik Solberg",
    ]);
    expect(check("“The quay is safe again,” said Holm.")).toEqual([
      "The quay is safe again,: verbatim in quay",
    ]);
  });

  it("are silent about the speaker where one source agrees, and name that one first", () => {
    const zebra =
      "Port\n\n“The quay is safe again, and the ferries will sail on Monday,” said Erik Solberg.\n";
    expect(check("“The quay is safe again,” said Erik Solberg.", { ...sources, zebra })).toEqual([
      "The quay is safe again,: verbatim in zebra",
    ]);
  });

  it("of one or two words must be somebody's words in the source", () => {
    expect(check("Ada Holm called the leaflets “nonsense”.")).toEqual([
      "nonsense: verbatim in quay",
    ]);
    expect(check("Ada Holm called the town “Norrvik”.", { quay: "It rains in Norrvik." })).toEqual([
      "Norrvik: notFound",
    ]);
  });

  it("have no source in the draft itself", () => {
    const text = "“The quay is safe again,” said Ada Holm.";
    const corpus = createCorpus();
    const facts = analyzeArticle(text);
    corpus.update("draft", facts);
    const [quotation] = listDraftQuotations(text, facts);
    if (!quotation) throw new Error("no quotation");
    const checked = corpus.checkQuotation({ id: "draft", facts }, quotation);
    expect(checked.outcome).toBe("notFound");
  });
});

describe("the source's words", () => {
  it("are given as one would quote them", () => {
    const text = sources["split"] ?? "";
    const corpus = createCorpus();
    corpus.update("split", analyzeArticle(text));
    const draft = "“We counted each crane twice and every one of them stands,” said Erik Solberg.";
    const facts = analyzeArticle(draft);
    const [quotation] = listDraftQuotations(draft, facts);
    if (!quotation) throw new Error("no quotation");
    const [place] = corpus.checkQuotation({ id: "draft", facts }, quotation).places;
    if (!place) throw new Error("no place");
    expect(quotableWords(place, text)).toBe(
      "We counted every crane twice … and every one of them stands",
    );
  });
});
