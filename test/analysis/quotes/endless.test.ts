import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";

/** Milliseconds: far less than quadratic time would take, far more than linear time takes. */
const limit = 10_000;

function millisecondsFor(text: string): number {
  const article = readArticle(text);
  const started = process.cpuUsage();
  findQuotations(article, { actors: [], mentions: [] });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe("a megabyte of the same takes linear time", () => {
  test.each(['"', "“", "[(", "said "])("%s", { timeout: 120_000 }, (words) => {
    expect(millisecondsFor(words.repeat(1_000_000 / words.length))).toBeLessThan(limit);
  });
});

describe("endless patterns take linear time", () => {
  test.each([
    ["”", "‘", "“‘", ") ", "— ", "a, ", "who "],
    ["said, ", ", saying ", "and said he ", "Doe said that ", "his claim that "],
    ["“a,” he said, ", "“A.” ", "Doe: “a” ", "“word "],
    ["according to ", "according to Doe, ", "Doe and ", "the head of ", "many analysts "],
    ["“We met.\n\n"],
  ])("%s %s %s %s %s", { timeout: 120_000 }, (...patterns) => {
    for (const words of patterns) {
      expect(millisecondsFor(words.repeat(150_000 / words.length)), words).toBeLessThan(limit);
    }
  });
});

test("a quotation of a thousand paragraphs is one quotation", () => {
  const article = readArticle("“We met.\n\n".repeat(1000) + "“We left.”");
  const { quotations, notes } = findQuotations(article, { actors: [], mentions: [] });
  expect(quotations.map(({ spans }) => spans.length)).toEqual([1001]);
  expect(notes).toEqual([]);
});
