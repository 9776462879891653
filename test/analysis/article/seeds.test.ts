import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../src/analysis/article/headline";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { decodeText } from "../../../src/base/decodeText";
import type { Article } from "../../../src/analysis/model/article";

// The articles belong to their publishers: they are read where they lie, never copied here.
const folder = "../shared/seeds";

function readSeed(number: string): Article {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? number;
  const decoded = decodeText(readFileSync(`${folder}/${name}`));
  return readArticle(decoded.ok ? decoded.text : "");
}

/** How many blocks there are of each kind. */
function counts(article: Article): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { kind } of article.blocks) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

describe.skipIf(!existsSync(folder))("the five seeds", () => {
  it("000: everything around the article is furniture, the three teasers too", () => {
    const article = readSeed("000");
    expect(counts(article)).toEqual({ furniture: 9, title: 1, paragraph: 13, heading: 6 });
    expect(article.blocks.map(({ kind }) => kind).slice(-8)).toEqual(Array(8).fill("furniture"));
  });
  it("001: the same article, one line to a paragraph", () => {
    expect(counts(readSeed("001"))).toEqual({ furniture: 2, title: 1, paragraph: 13, heading: 5 });
  });
  it("002: a title and prose", () => {
    expect(counts(readSeed("002"))).toEqual({ title: 1, paragraph: 10 });
  });
  it("003: numbered and emoji headings, unmarked lists, citation residue, mojibake", () => {
    const article = readSeed("003");
    expect(counts(article)).toEqual({ title: 1, citation: 5, heading: 11, paragraph: 17, list: 6 });
    expect(article.notes.map(({ rule }) => rule)).toEqual(Array(4).fill("mojibake"));
    expect(headlineOf(article, "")).toBe("Intervene 🇷🇺🇮🇷");
  });
  it("004: a byline, no title, the builder's lines at the end", () => {
    const article = readSeed("004");
    expect(counts(article)).toEqual({ byline: 1, paragraph: 11, furniture: 2 });
    expect(article.title).toBeNull();
    const name = article.byline?.name;
    expect(article.text.slice(name?.start, name?.end)).toBe("Nicholas Lovric");
  });
  it("are English", () => {
    for (const number of ["000", "001", "002", "003", "004"]) {
      expect(readSeed(number).language).toBe("en");
    }
  });
});
