import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../src/analysis/article/headline";
import { readArticle } from "../../../src/analysis/article/readArticle";

const prose = "The council of Port Arden voted on Tuesday to close the harbour for two weeks.";

function read(frontMatter: string, body = prose): ReturnType<typeof readArticle> {
  return readArticle(`---\n${frontMatter}\n---\n${body}\n`);
}

describe("front matter", () => {
  it("gives title, author, date, outlet and address, and no blocks", () => {
    const article = read(
      'title: "Harbour: to close"\nauthor: Jane Doe\ndate: 2021-10-11\noutlet: Arden Gazette\nurl: https://arden.example/1',
    );
    expect(article.metadata).toEqual({
      title: "Harbour: to close",
      author: "Jane Doe",
      date: "2021-10-11",
      outlet: "Arden Gazette",
      url: "https://arden.example/1",
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    expect(article.notes).toEqual([]);
  });
  it("knows other names for the same things, lists and long dates", () => {
    const article = read(
      "Headline: Harbour\nauthors: [Jane Doe, John Roe]\npublished: October 11, 2021\nsite: Gazette\nlink: https://a.example",
    );
    expect(article.metadata).toEqual({
      title: "Harbour",
      author: "Jane Doe, John Roe",
      date: "2021-10-11",
      outlet: "Gazette",
      url: "https://a.example",
    });
    expect(read("date: last Tuesday").metadata).toEqual({ date: "last Tuesday" });
    expect(read("authors:\n  - Jane Doe\n  - John Roe").metadata.author).toBe("Jane Doe, John Roe");
  });
  it("gives the title's span where the text has no title", () => {
    for (const title of ["Harbour to close", "'Harbour to close'", '"Harbour to close"']) {
      const article = read(`title: ${title}`);
      expect(article.text.slice(article.title?.start, article.title?.end)).toBe("Harbour to close");
      expect(headlineOf(article, "")).toBe("Harbour to close");
    }
    const titled = read("title: Other words", `Harbour to Close\n\n${prose}`);
    expect(titled.text.slice(titled.title?.start, titled.title?.end)).toBe("Harbour to Close");
  });
  it("is malformed: a note, and the text is read", () => {
    const article = read('title: "Harbour\nauthor: [Jane');
    expect(article.notes.map(({ rule }) => rule)).toEqual(["front-matter"]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    expect(article.text.slice(article.blocks[0]?.span.start)).toBe(`${prose}\n`);
  });
  it("is the article's text where it is no list of keys, not closed, or not at the top", () => {
    for (const text of [
      `---\n${prose}\n---\n${prose}`,
      `---\ntitle: Harbour\n${prose}`,
      `${prose}\n---\ntitle: Harbour\n---\n`,
      `---\n${"[".repeat(9000)}\n---\n${prose}`,
    ]) {
      expect(readArticle(text).metadata).toEqual({});
      expect(readArticle(text).blocks.length).toBeGreaterThan(1);
    }
  });
  it("stands after a byte order mark and with Windows line ends", () => {
    const article = readArticle(`\ufeff---\r\ntitle: Harbour\r\n---\r\n${prose}\r\n`);
    expect(article.metadata).toEqual({ title: "Harbour" });
    expect(article.text.slice(article.title?.start, article.title?.end)).toBe("Harbour");
  });
});

describe("headline", () => {
  it("is the title, else the first words, else the fallback", () => {
    expect(headlineOf(readArticle(`Harbour  to Close\n\n${prose}`), "x")).toBe("Harbour to Close");
    expect(headlineOf(readArticle(prose), "x")).toBe(prose);
    expect(headlineOf(readArticle(" \n\n"), "000.txt")).toBe("000.txt");
    expect(headlineOf(readArticle("Skip to content\n\nComments"), "000.txt")).toBe("000.txt");
  });
  it("is cut at a word", () => {
    const headline = headlineOf(readArticle(`By Jane Doe\n\n${prose} ${prose} ${prose}`), "x");
    expect(headline).toMatch(/^The council .* \S+…$/);
    expect(headline.length).toBeLessThanOrEqual(120);
    expect(prose.repeat(3).replaceAll(".The", ". The")).toContain(headline.slice(0, -1));
  });
});
