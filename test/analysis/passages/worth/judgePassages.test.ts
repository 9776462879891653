import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../../src/analysis/analyzeArticle";
import { judgePassages } from "../../../../src/analysis/passages/worth/judgePassages";
import { expectLinear } from "../../../support/growth";
import { bakery, chess, ferry, judge, orchard, showKinds } from "./folder";

const report =
  "Divers found the anchor of the Gudrun forty metres below the pier on Monday. The chain had been cut with a torch, and the museum wants to know by whom. Nobody has asked for the ship to be raised.";
const said = "We shall not sell one stone of this pier while a single boat still comes home to it";

describe("a copied article", () => {
  it("is one that stands in another, whatever stands around it there", () => {
    const folder = { long: `${bakery}\n${report}\n\n${ferry}`, short: report };
    expect(showKinds(folder)).toEqual(["article: Divers found the anchor …"]);
  });
});

describe("a copied passage", () => {
  it("is of sentences that stand in two articles", () => {
    const folder = { a: `${bakery}\n${report}\n`, b: `${ferry}\n${report}\n` };
    expect(showKinds(folder)).toEqual(["passage: Divers found the anchor …"]);
  });

  it("is worth more the more of an article it is", () => {
    const [part] = judge({ a: `${bakery}\n${report}\n`, b: `${ferry}\n${report}\n` });
    const [whole] = judge({ a: `${bakery}\n${report}\n`, b: report });
    expect(whole?.worth).toBeGreaterThan(part?.worth ?? 1);
  });
});

describe("the same quotation", () => {
  it("is of words that both articles put in marks, however short", () => {
    const folder = {
      a: `${bakery}\n“${said},” said Mayor Asta Brandt on Monday.\n`,
      b: `${ferry}\nMayor Asta Brandt was plain: “${said}.”\n`,
    };
    expect(showKinds(folder)).toEqual(["quotation: We shall not sell …"]);
  });

  it("may be in marks in one article only", () => {
    const folder = {
      a: `${bakery}\n“${said},” said Mayor Asta Brandt on Monday.\n`,
      b: `${ferry}\n${said}.\n`,
    };
    expect(showKinds(folder)).toEqual(["quotation: We shall not sell …"]);
  });
});

describe("a formula", () => {
  const office = "said Helena Brandt, chief economist at the Coastal Development Bank in Berlin";
  it("names the same speaker and office in articles on different matters", () => {
    const folder = {
      a: `${bakery}\n“Bread is a right,” ${office} and a founder of the Fair Flour League.\n`,
      b: `${chess}\n“Let him play,” ${office} and a founder of the Fair Flour League.\n`,
    };
    expect(showKinds(folder)).toEqual(["(formula: said Helena Brandt, chief …)"]);
  });

  it("is not what a whole sentence says", () => {
    const sentence = `The bank will lend the town nine million crowns over thirty years at a rate that has never been so low, ${office}.`;
    const folder = { a: `${bakery}\n${sentence}\n`, b: `${chess}\n${sentence}\n` };
    expect(showKinds(folder)).toEqual(["passage: The bank will lend …"]);
  });
});

describe("page furniture", () => {
  const page =
    "This article reached you through the Lantern Exchange, which forty-one small newspapers share. Readers who know more than we do may write to the editors by email or leave a note at the desk.";
  it("is learned where articles on different matters begin or end with the same text", () => {
    const folder = {
      a: `${bakery}\n${page}\n`,
      b: `${ferry}\n${page}\n`,
      c: `${orchard}\n${page}\n`,
      d: `${chess}\n${page}\n`,
    };
    expect(showKinds(folder)).toEqual(["(furniture: This article reached you …)"]);
  });

  it("is not the report that many articles on one event carry", () => {
    const folder = {
      a: `Asta Brandt called the council of Vestra together at noon, and Oskar Lidman brought the torch that a boy from Hamre had found under the nets at Kilbran.\n\n${report}\n\n${bakery}`,
      b: `In Hamre people speak of little else. Oskar Lidman owns the nets at Kilbran; Asta Brandt, who leads Vestra, was not told before Sunday.\n\n${report}\n\n${ferry}`,
      c: `A torch from Kilbran is worth two summers of herring, says Oskar Lidman. Asta Brandt doubts it. She is from Vestra, he from Hamre.\n\n${report}\n\n${chess}`,
    };
    expect(showKinds(folder)).toEqual([expect.stringMatching(/^passage: /)]);
  });

  it("is what stands in lines of the page alone, in two articles, too", () => {
    const teaser =
      "See also: A keeper of bees on Hamre who has not spoken to her brother since the ferry sank.";
    const folder = {
      a: `${bakery}\n${teaser}\n\n${orchard}`,
      b: `${chess}\n${teaser}\n\n${ferry}`,
    };
    expect(showKinds(folder)).toEqual(["(furniture: See also: A keeper …)"]);
  });

  it("does not make a copied report worth less beside it", () => {
    const teaser = "See also: A keeper of bees on Hamre";
    const folder = {
      a: `${bakery}\n${report}\n\n${teaser}\n`,
      b: `${ferry}\n${report}\n\n${teaser}\n`,
    };
    expect(showKinds(folder)).toEqual(["passage: Divers found the anchor …"]);
  });

  it("may be links run together with the text around them", () => {
    const links =
      "BrandtCouncil to vote on pier Thursday BrandtMuseum wants anchor raised LidmanDivers return to Gudrun after storm MORE";
    const folder = {
      a: `${bakery}\nMayor Asta ${links} opened the shop.\n`,
      b: `${chess}\nMayor Asta ${links} clapped.\n`,
    };
    expect(showKinds(folder)).toEqual([expect.stringMatching(/^\(furniture: /)]);
  });
});

describe("every judgement", () => {
  it("says why", () => {
    const folder = { a: `${bakery}\n${report}\n`, b: report };
    expect(judge(folder)[0]?.reasons).toEqual([
      expect.stringMatching(/^100 % of an article$/),
      "whole sentences",
      expect.any(String),
    ]);
  });

  it("does not depend on the order of articles", () => {
    const folder = { a: `${bakery}\n${report}\n`, b: `${ferry}\n${report}\n`, c: report };
    const turned = Object.fromEntries(Object.entries(folder).toReversed());
    expect(judge(turned)).toEqual(judge(folder));
  });

  it("takes time that grows with the text, in endless sentences, too", async () => {
    await expectLinear({
      prepare: (size) => {
        const facts = analyzeArticle(`“Well ${"and then and again ".repeat(size)}`);
        const step = Math.floor(facts.words.count / size);
        const places = Array.from({ length: size }, (_, index) => ({
          article: "a",
          span: {
            start: facts.words.starts[index * step] ?? 0,
            end: facts.words.ends[index * step + step - 1] ?? 0,
          },
        }));
        const passages = places.map((place, index) => ({
          id: `p${String(index)}`,
          kind: "identical" as const,
          places: [place, { article: "b", span: place.span }],
          words: step,
        }));
        return { facts, passages };
      },
      work: ({ facts, passages }) =>
        judgePassages(
          [
            { id: "a", facts },
            { id: "b", facts },
          ],
          passages,
        ),
      size: 800,
    });
  });
});

describe("the earliest carrier", () => {
  const dated = (day: string, text: string): string =>
    `---\ndate: ${day}\n---\n\n${text}\n${report}\n`;
  const earliest = (folder: Record<string, string>): unknown => judge(folder)[0]?.earliest;

  it("is the one with the first day, whatever stands in it beside", () => {
    const folder = { a: dated("2026-03-12", bakery), b: dated("11 March 2026", ferry) };
    expect(earliest(folder)).toEqual({ article: "b", day: "2026-03-11", undated: 0 });
  });

  it("counts those without a day, which may be earlier", () => {
    const folder = {
      a: dated("2026-03-12", bakery),
      b: dated("2026-03-11", ferry),
      c: `${chess}\n${report}\n`,
    };
    expect(earliest(folder)).toEqual({ article: "b", day: "2026-03-11", undated: 1 });
  });

  it("is unknown from the text alone, on one day, or with one day only", () => {
    expect(earliest({ a: `${bakery}\n${report}\n`, b: report })).toBeNull();
    const sameDay = { a: dated("2026-03-12", bakery), b: dated("2026-03-12", ferry) };
    expect(earliest(sameDay)).toBeNull();
    expect(earliest({ a: dated("2026-03-12", bakery), b: `${ferry}\n${report}\n` })).toBeNull();
  });
});
