import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import { bridge, herring, lighthouse } from "./invented";
import { randomArticle, randomNumbers } from "../corpus/randomArticles";
import type { Theme } from "../../../src/analysis/index";

function themesOf(folder: Readonly<Record<string, string>>): readonly Theme[] {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  return corpus.findings().themes;
}

/** Every theme as its label and its articles. */
function showThemes(folder: Readonly<Record<string, string>>): readonly string[] {
  return themesOf(folder).map(({ label, articles }) => `${label}: ${articles.join(" ")}`);
}

describe("themes of a folder", () => {
  it("puts articles on one matter together and the others at the end", () => {
    const articles = themesOf({ ...bridge, ...herring, ...lighthouse }).map((theme) => [
      theme.rest,
      ...theme.articles,
    ]);
    expect(articles).toEqual([
      [false, "bridge-1", "bridge-2", "bridge-3"],
      [false, "herring-1", "herring-2", "herring-3"],
      [true, "lens-1"],
    ]);
  });

  it("labels themes with their nouns and explains them with counts", () => {
    const [first, second] = themesOf({ ...bridge, ...herring, ...lighthouse });
    expect(first?.label).toMatch(/bridge|Port Sel/i);
    expect(second?.label).toMatch(/herring|quota|trawler/i);
    expect(first?.terms).toContainEqual({ text: "swing bridge", articles: 3 });
  });

  it("takes copies for one article: a copied pair is no theme", () => {
    const copy = bridge["bridge-1"];
    const folder = { a: copy, b: copy, ...herring };
    expect(showThemes(folder).at(-1)).toBe("Other articles: a b");
    expect(themesOf(folder)).toHaveLength(2);
  });

  it("keeps a copy with the article it copies", () => {
    const [theme] = themesOf({ ...bridge, "bridge-9": bridge["bridge-1"], ...herring });
    expect(theme?.articles).toEqual(["bridge-1", "bridge-2", "bridge-3", "bridge-9"]);
  });

  it("has one group of others where nothing goes together", () => {
    expect(showThemes({ ...lighthouse, b: bridge["bridge-2"] })).toEqual([
      "Other articles: b lens-1",
    ]);
    expect(themesOf({})).toEqual([]);
  });

  it.each([1, 2, 20, 150])("are the same to the byte in any order of %i files", (count) => {
    const random = randomNumbers(11);
    const articles = Array.from(
      { length: count },
      (_, at) => [`a${String(at).padStart(3, "0")}`, randomArticle(random)] as const,
    );
    const written = (order: typeof articles): string =>
      JSON.stringify(themesOf(Object.fromEntries(order)));
    const known = written(articles);
    expect(JSON.parse(known)).not.toEqual([]);
    expect(written(articles.toReversed())).toBe(known);
    const mixed = articles
      .map((article) => ({ article, place: random(10_000) }))
      .sort((x, y) => x.place - y.place)
      .map(({ article }) => article);
    expect(written(mixed)).toBe(known);
  });

  it("gives unique labels and ids, and lists the articles of parts in their parents", () => {
    const random = randomNumbers(5);
    const folder = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`a${String(index)}`, randomArticle(random)]),
    );
    const themes = themesOf(folder);
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
    for (const theme of themes) {
      const siblings = themes.filter(({ parent }) => parent === theme.parent);
      expect(siblings.filter(({ label }) => label === theme.label)).toHaveLength(1);
      const parent = themes.find(({ id }) => id === theme.parent);
      if (parent) expect(parent.articles).toEqual(expect.arrayContaining([...theme.articles]));
    }
    const top = themes.filter(({ parent }) => parent === null).flatMap(({ articles }) => articles);
    expect(top.toSorted()).toEqual(Object.keys(folder).toSorted());
  });
});

const seeds = "../shared/seeds";
describe.skipIf(!existsSync(seeds))("the five seeds", () => {
  it("are one theme about Iran and Russia", () => {
    const folder = Object.fromEntries(
      readdirSync(seeds).map((name) => [
        name.slice(0, 3),
        readFileSync(`${seeds}/${name}`, "utf8"),
      ]),
    );
    const themes = themesOf(folder);
    expect(themes).toHaveLength(1);
    expect(themes[0]?.articles).toEqual(["000", "001", "002", "003", "004"]);
    expect(themes[0]?.label).toMatch(/^Iran–Russia /);
  });
});
