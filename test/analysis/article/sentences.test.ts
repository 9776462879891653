import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";

function sentencesOf(text: string): string[] {
  const article = readArticle(text);
  return article.sentences.map(({ span }) => article.text.slice(span.start, span.end));
}

/** Each paragraph has its sentences parted by ` ¶ `. */
const tricky: readonly string[] = [
  "The pier closed. ¶ Nobody came.",
  "Mr. Doe met Dr. Roe. ¶ They spoke.",
  "Gen. John Doe of the U.S. Army spoke.",
  "He left the U.S. in May. ¶ She stayed.",
  "He lives in the U.S. ¶ The harbour is far.",
  "J. R. Doe wrote it. ¶ J.R. Roe read it.",
  "Vote No. 5 failed. ¶ No. ¶ That was all.",
  "It rose 3.5 percent to 1,000.5 points. ¶ Then it fell.",
  "It opens at 5 p.m. Monday. ¶ It closes at 6 a.m. ¶ The gates are shut then.",
  "“We will sign,” he said. ¶ “Soon.”",
  "“We will sign.” ¶ Doe noted that it took years.",
  "“Will you sign?” he asked. ¶ She laughed.",
  "“Will you sign?” Doe asked. ¶ She laughed.",
  "“Will you sign?” ¶ Nobody knew.",
  "He asked, “Why now?” ¶ Nobody knew.",
  "“Stop!” she cried. ¶ It stopped.",
  "He waited… ¶ Nothing came.",
  "He waited ... and nothing came.",
  "He waited... ¶ Then it came.",
  "It is done (see page 3). ¶ He left.",
  "It is done. ¶ (He left.) ¶ She stayed.",
  "It is done [see note 2.] ¶ He left.",
  "There is one thing: nobody knows. ¶ It is so.",
  "There are two reasons; both are bad. ¶ One is worse.",
  "Why? ¶ Because. ¶ Really?! ¶ Yes!",
  "Acme Inc. said so. ¶ It lied.",
  "He works at Acme Inc. ¶ It pays well.",
  "Acme Corp. Chief Jane Doe spoke.",
  "Sen. Jane Doe, D-Calif., spoke. ¶ Gov. Roe did not.",
  "The report, e.g. page 3, i.e. the end, is wrong. ¶ All of it.",
  "Smith et al. wrote it. ¶ In May it was read.",
  "Oct. 11, 2021, was a Monday. ¶ Nov. 1 was, too.",
  "St. Mary and Mt. Doe are near. ¶ Ft. Roe is far.",
  "It cost $5. ¶ That is little.",
  "It cost $5.50. ¶ That is little.",
  "It ended in 2021. ¶ In 2022 it began again.",
  "It ended in 2021. ¶ 2022 was better.",
  "She reads Example.com daily. ¶ He does not.",
  "See www.arden.example. ¶ It is there.",
  "The war. � ¶ It ends.",
  "The word ‘over.’ ¶ He wrote it.",
  "The word “over”. ¶ He wrote it.",
  'The word "over." ¶ "No," he said.',
  "''Over,'' he said. ¶ ''Really.''",
  ".“The first part is done,” said Doe.",
  "The U.S.-led talks began. ¶ The U.K. did not come.",
  "Jane Doe Jr. spoke. ¶ John Roe Sr. did not.",
  "He has a Ph.D. ¶ She has none.",
  "He was born on Jan. 3. ¶ She was not.",
  "The plan B. ¶ It failed.",
  "So did I. ¶ Then we left.",
  "He came at 10:30. ¶ She came at 11.",
  "1. The first point is clear. ¶ It is short.",
  "“It is over.” ¶ “It is not.”",
  "“It is over. ¶ It is done,” he said. ¶ “Go.”",
  "“It is over,” he said, “and done.” ¶ She left.",
  "The iPhone sold. ¶ Nobody cried.",
  "He came. ¶ – She left. ¶ 🔹 It ended.",
  "The talks — which Doe led — failed. ¶ They will resume.",
  "He resigned!!! ¶ She did not...",
  "Yahoo! said so. ¶ It lied.",
  "Путин ответил. ¶ Никто не понял.",
];

describe("sentences", () => {
  it.each(tricky)("%s", (paragraph) => {
    expect(sentencesOf(paragraph.replaceAll(" ¶ ", " "))).toEqual(paragraph.split(" ¶ "));
  });
  it("part at a lost space before a capital", () => {
    expect(sentencesOf("He said it.She heard it.")).toEqual(["He said it.", "She heard it."]);
  });
  it("never cross blocks, and headings and items are their own", () => {
    const text =
      "Harbour to Close\n\nThe pier is shut\nand stays so\n\n- One item\n- Another. And more";
    expect(sentencesOf(text)).toEqual([
      "Harbour to Close",
      "The pier is shut",
      "and stays so",
      "One item",
      "Another.",
      "And more",
    ]);
  });
  it("hold all tokens of their block in order", () => {
    const article = readArticle(tricky.map((one) => one.replaceAll(" ¶ ", " ")).join("\n\n"));
    let next = 0;
    for (const { firstToken, endToken, block } of article.sentences) {
      expect(firstToken).toBe(next);
      expect(endToken).toBeGreaterThan(firstToken);
      expect(article.tokens.blocks[firstToken]).toBe(block);
      next = endToken;
    }
    expect(next).toBe(article.tokens.count);
  });
});
