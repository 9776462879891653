import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus, type Corpus } from "../../../src/analysis/index";

const folder = new URL("../../../examples/", import.meta.url);

function corpusOf(names: readonly string[]): Corpus {
  const corpus = createCorpus();
  for (const name of names) {
    corpus.update(name, analyzeArticle(readFileSync(new URL(name, folder), "utf8")));
  }
  return corpus;
}

describe("the themes of the sample folder", () => {
  const corpus = corpusOf(readdirSync(folder).filter((file) => file !== "LICENSE"));
  const { themes } = corpus.findings();
  const themeOf = (name: string): string | undefined =>
    themes.find(({ articles }) => articles.includes(name))?.id;

  it("keep the harbour and the dam apart", () => {
    expect(themeOf("harbour-analysis.seed")).toBe(themeOf("000_5be1c9d2a47f3e08.txt"));
    expect(themeOf("harbour-residents.seed.txt")).toBe(themeOf("001_91c3f0aa72d65b14.txt"));
    expect(themeOf("brevna-dam-inquiry.seed.txt")).toBe(themeOf("004_d70e6b13f95a2c48.txt"));
    expect(themeOf("brevna-dam-inquiry.seed.txt")).not.toBe(themeOf("harbour-analysis.seed"));
  });

  it("leave what fits nowhere under other articles", () => {
    const rest = themes.find(({ rest }) => rest);
    expect(rest).toMatchObject({ label: "Other articles", articles: ["clockmaker.seed.txt"] });
  });

  it("are none where there are two articles that have nothing to do with each other", () => {
    const names = ["clockmaker.seed.txt", "harbour-residents.seed.txt"];
    expect(corpusOf(names).findings().themes).toMatchObject([{ rest: true, articles: names }]);
  });

  it("have labels of things, not of people", () => {
    const people = corpus
      .findings()
      .actors.filter(({ kind }) => kind === "person")
      .flatMap(({ name }) => name.split(" "));
    for (const { label } of themes) {
      expect(people.filter((word) => label.includes(word))).toEqual([]);
    }
  });
});
