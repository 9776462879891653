import { describe, expect, it } from "vitest";
import { hintsOf } from "../../../../src/analysis/actors/consistent/hintsOf";
import { proposeNames } from "../../../../src/analysis/actors/consistent/proposeNames";
import { readingOf } from "../../../../src/analysis/actors/consistent/titleCase";
import { ArticleWords } from "../../../../src/analysis/actors/recognise/articleWords";
import { tagNames } from "../../../../src/analysis/actors/tagger/tagNames";
import { shippedTagger } from "../../../../src/analysis/actors/tagger/tagger";
import { readArticle } from "../../../../src/analysis/article/readArticle";
import { expectLinear } from "../../../support/growth";

/** `[name]kind` for every tagged name. */
function tagged(text: string): string {
  const article = readArticle(text);
  const words = new ArticleWords(article);
  const readings = article.sentences.map((sentence) => readingOf(article, words, sentence));
  const hints = hintsOf(words, proposeNames(words, readings));
  let shown = "";
  let end = 0;
  for (const name of tagNames(shippedTagger(), words, article.sentences, hints)) {
    const span = words.span(name);
    shown += `${text.slice(end, span.start)}[${text.slice(span.start, span.end)}]${name.kind}`;
    end = span.end;
    expect(name.probability).toBeGreaterThan(0);
    expect(name.probability).toBeLessThanOrEqual(1);
  }
  return shown + text.slice(end);
}

describe("the tagger reads", () => {
  it.each([
    ["Yesterday [Jonas Velmin]person, who runs the mill, told reporters that he would stay."],
    ["She was elected to the [Council for Ports and Harbours]organization in 2011."],
    ["The ferry left [Orsoville]place for the islands in the morning."],
    ["They live in [Velm]place, [Orso]place and [Tarn]place today."],
    ["The reporters waited for an hour. Nobody came."],
  ])("%s", (text) => {
    expect(tagged(text.replace(/\[|\](?:person|organization|place)/g, ""))).toBe(text);
  });

  it("names of cities in careless text", () => {
    const text = "i am from mexico. where can i get cheap flights to chicago? i live in india.";
    expect(tagged(text)).toMatch(/\[(?:mexico|chicago|india)\]place/);
  });

  it("the same words as the same names every time", () => {
    const text = "Talks with Maren Holt of the Velm Harbour Trust failed in Orso.";
    expect(tagged(text)).toBe(tagged(text));
  });

  it("any text in time that grows with it", { timeout: 120_000 }, async () => {
    await expectLinear({
      prepare: (size) => readArticle("The Bank Of And The Of Velm (VB) - ".repeat(size)),
      work: (article) => {
        const words = new ArticleWords(article);
        const hints = hintsOf(words, {
          sightings: [],
          decisions: { names: new Map(), acronyms: [] },
        });
        tagNames(shippedTagger(), words, article.sentences, hints);
      },
      size: 200,
    });
  });
});
