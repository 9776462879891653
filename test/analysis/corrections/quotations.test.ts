import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import { addCorrection, applyChange } from "../../../src/analysis/corrections/addCorrection";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { describeCorrection } from "../../../src/analysis/corrections/describeCorrection";
import { parseCorrections } from "../../../src/analysis/corrections/parseCorrections";
import { correctQuotations } from "../../../src/analysis/corrections/quotationsCorrected";
import { writtenWords } from "../../../src/analysis/corrections/quotationWords";
import { toldFor } from "../../../src/analysis/corrections/toldFor";
import { expectLinear } from "../../support/growth";

const article = "here.txt";

const said = (words: string, speaker: string | null, more: object = {}): Correction =>
  ({ kind: "quotationSpeaker", words, article, speaker, ...more }) as Correction;
const notSaid = (words: string, more: object = {}): Correction =>
  ({ kind: "notAQuotation", words, article, ...more }) as Correction;

/** Every quotation with its speaker as the folder calls it, under some corrections. */
function quotations(text: string, ...corrections: Correction[]): string[] {
  const facts = analyzeArticle(text, { told: toldFor(corrections, article) });
  const corpus = createCorpus();
  corpus.update(article, facts);
  return facts.quotations.map(({ spans, speaker, confidence }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const actor = speaker?.actor ?? null;
    const named = actor === null ? null : corpus.actorOf(article, actor);
    const written = text.slice(speaker?.span.start, speaker?.span.end);
    const who = speaker ? `${named?.name ?? speaker.text} [${written}]` : "nobody";
    return `${words} — ${who}, ${confidence}`;
  });
}

/** Why corrections of the article match nothing; none where each does. */
function unused(text: string, ...corrections: Correction[]): string[] {
  const corpus = createCorpus();
  corpus.update(article, analyzeArticle(text, { told: toldFor(corrections, article) }));
  corpus.correct([{ corrections, pathOf: (id) => id }]);
  return corpus.unusedCorrections().map(({ reason }) => reason);
}

const ferry =
  "“The ferry is late,” said Bo Ek. Cleo Marsh nodded. “I have no idea why it is,” she said.";

describe("a speaker that the reader set", () => {
  it("is the actor of that name in the article", () => {
    expect(quotations(ferry, said("The ferry is late", "Cleo Marsh"))[0]).toBe(
      "The ferry is late, — Cleo Marsh [Cleo Marsh], stated",
    );
  });

  it("matches whatever the case, marks and punctuation", () => {
    const told = said("the FERRY “is” late…", "Cleo Marsh");
    expect(quotations(ferry, told)[0]).toMatch(/ — Cleo Marsh /);
  });

  it("also says what only went on from it, up to the next cue", () => {
    const text = "“It is late,” said Bo Ek. “It is cold. I go.” “I stay,” said Cleo Marsh.";
    expect(quotations(text, said("It is late", "Ada Lund"))).toEqual([
      "It is late, — Ada Lund [], stated",
      "It is cold. I go. — Ada Lund [], inferred",
      "I stay, — Cleo Marsh [Cleo Marsh], stated",
    ]);
    expect(quotations(text, said("It is late", null))[1]).toBe("It is cold. I go. — nobody, none");
    const both = [said("It is late", "Ada Lund"), said("It is cold. I go.", "Cleo Marsh")];
    expect(quotations(text, ...both)[1]).toMatch(/ — Cleo Marsh .*stated/);
  });

  it("may be somebody the article does not name", () => {
    expect(quotations(ferry, said("The ferry is late", "Ada Lund"))[0]).toBe(
      "The ferry is late, — Ada Lund [], stated",
    );
  });

  it("is joined with the actor of that name in other articles", () => {
    const told = toldFor([said("The ferry is late", "Ada Lund", { is: "person" })], article);
    const corpus = createCorpus();
    corpus.update(article, analyzeArticle(ferry, { told }));
    corpus.update("other.txt", analyzeArticle("Minister Ada Lund went home. Lund was tired."));
    const lund = corpus.findings().actors.find(({ name }) => name === "Ada Lund");
    expect(lund?.members.map((member) => member.article)).toEqual([article, "other.txt"]);
  });

  it("may be nobody", () => {
    expect(quotations(ferry, said("The ferry is late", null))[0]).toBe(
      "The ferry is late, — nobody, none",
    );
  });

  it("leaves all other quotations as they are", () => {
    const [, second] = quotations(ferry);
    expect(quotations(ferry, said("The ferry is late", null))[1]).toBe(second);
    expect(quotations(ferry, said("The ferry", "Cleo Marsh"))).toEqual(quotations(ferry));
  });

  it("holds for one article only", () => {
    const told = { ...said("The ferry is late", null), article: "there.txt" } as Correction;
    expect(quotations(ferry, told)).toEqual(quotations(ferry));
  });
});

describe("words that are no quotation by the reader's word", () => {
  it("are none", () => {
    expect(quotations(ferry, notSaid("The ferry is late"))).toEqual(quotations(ferry).slice(1));
  });

  it("are kept apart, so that the reader finds them again", () => {
    const told = toldFor([notSaid("The ferry is late")], article);
    const { rejected } = analyzeArticle(ferry, { told }).corrected;
    expect(rejected.map(({ outer }) => ferry.slice(outer.start, outer.end))).toEqual([
      "“The ferry is late,”",
    ]);
  });
});

describe("several quotations with the same words", () => {
  const twice = "“It is late,” said Bo Ek. “It is late,” said Cleo Marsh.";

  it("are all meant", () => {
    expect(quotations(twice, notSaid("It is late"))).toEqual([]);
  });

  it("or one of them by its number", () => {
    expect(quotations(twice, notSaid("It is late", { nth: 2 }))).toEqual([
      "It is late, — Bo Ek [Bo Ek], stated",
    ]);
  });

  it("the one by its number before all", () => {
    const found = quotations(
      twice,
      said("It is late", null),
      said("It is late", "Bo Ek", { nth: 2 }),
    );
    expect(found).toEqual(["It is late, — nobody, none", "It is late, — Bo Ek [Bo Ek], stated"]);
  });
});

describe("long words", () => {
  const long = `“${"The ferry to the northern islands was late again. ".repeat(20).trim()}” said Bo Ek.`;

  it("are called by their beginning", () => {
    const [quotation] = analyzeArticle(long).quotations;
    const words = quotation ? writtenWords(long, quotation) : "";
    expect(words.length).toBeLessThan(310);
    expect(words).toMatch(/^The ferry .* …$/);
    expect(quotations(long, said(words, null))[0]).toMatch(/ — nobody, none$/);
  });

  it("and speakers are put in by work that grows with the article", async () => {
    await expectLinear({
      size: 700,
      prepare: (size) => {
        const text = "“It is late,” said Bo Ek to Cleo Marsh. ".repeat(size);
        const { actors, mentions, blocks, quotations } = analyzeArticle(text);
        return { text, actors, mentions, blocks, quotations };
      },
      work: (found) =>
        correctQuotations(
          found,
          toldFor([said("It is late", "Cleo Marsh"), notSaid("It was")], article).quotations,
        ),
    });
  });
});

describe("a correction of a quotation", () => {
  it("that matches is used", () => {
    expect(
      unused(ferry, said("The ferry is late", null), notSaid("I have no idea why it is")),
    ).toEqual([]);
  });

  it("that matches nothing any more is told", () => {
    expect(unused("The ferry came.", notSaid("The ferry is late"))).toEqual([
      "No quotation of here.txt has these words any more.",
    ]);
    const gone = { ...notSaid("The ferry is late"), article: "gone.txt" } as Correction;
    expect(unused(ferry, gone)).toEqual(["gone.txt is gone."]);
  });

  it("takes back what was said of the same words before, the last word counts", () => {
    const add = (list: readonly Correction[], added: Correction): Correction[] =>
      applyChange(list, addCorrection(list, added));
    const steps = [
      said("It is late", "Bo Ek"),
      notSaid("it is late!", { nth: 2 }),
      said("It is late", "Cleo Marsh", { nth: 2 }),
    ].reduce(add, []);
    expect(steps.map(describeCorrection)).toEqual([
      "“It is late” in here.txt is said by “Bo Ek”",
      "“It is late” (number 2) in here.txt is said by “Cleo Marsh”",
    ]);
    expect(add(steps, notSaid("It is late")).map(describeCorrection)).toEqual([
      "“It is late” in here.txt is not a quotation",
    ]);
  });

  it("without its article is misshapen, and says why", () => {
    const text = JSON.stringify({
      version: 1,
      corrections: [{ kind: "notAQuotation", words: "It is late" }],
    });
    const parsed = parseCorrections(text);
    expect(parsed.kind === "read" && parsed.entries[0]).toMatchObject({
      kind: "misshapen",
      reason: "“article” is missing.",
    });
  });
});
