import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { CopyIndex } from "../../../src/analysis/passages/copyIndex";
import { findCopies } from "../../../src/analysis/passages/findCopies";
import { listFurnitureWords } from "../../../src/analysis/passages/listFurnitureWords";
import { listWords } from "../../../src/analysis/passages/listWords";
import { randomNumbers } from "../corpus/randomArticles";
import { runSteps, type Steps } from "../../../src/base/steps";
import type { Copies } from "../../../src/analysis/passages/findCopies";
import type { ArticleWords } from "../../../src/analysis/passages/comparedArticle";

function articleOf(id: string, text: string): ArticleWords {
  const article = readArticle(text);
  return { id, words: listWords(article), furnitureWords: listFurnitureWords(article) };
}

/** Invented words, the same for the same number. */
function wordsFrom(seed: number, count: number): string {
  const random = randomNumbers(seed);
  const syllables = ["bo", "ri", "ta", "lu", "se", "ka", "mo", "ni", "ve", "du"];
  const word = (): string =>
    Array.from({ length: 3 }, () => syllables[random(syllables.length)] ?? "").join("");
  return Array.from({ length: count }, word).join(" ");
}

/** Some sentences of a small stock, so that some stand in nearly all articles and some in two. */
function randomText(random: (below: number) => number): string {
  const sentences = Array.from({ length: 2 + random(3) }, () => {
    const common = random(3) === 0 ? random(2) : 2 + random(40);
    const sentence = wordsFrom(common, 14).split(" ");
    if (random(3) === 0) sentence[random(sentence.length)] = wordsFrom(random(1000) + 100, 1);
    return `${sentence.join(" ")}.`;
  });
  return `${sentences.join(" ")} ${wordsFrom(random(100_000) + 1000, 12)}.`;
}

describe("CopyIndex", () => {
  it.each([1, 2, 3, 4])("equals a search from scratch after any edits (seed %i)", (seed) => {
    const random = randomNumbers(seed);
    const articles = new Map<string, ArticleWords>();
    const index = new CopyIndex([]);
    for (let step = 0; step < 120; step++) {
      const id = `a${String(random(70))}`;
      if (random(5) === 0) {
        articles.delete(id);
        index.remove(id);
      } else {
        const article = articleOf(id, randomText(random));
        articles.set(id, article);
        index.update(article);
      }
      if (random(4) === 0) expect(index.copies()).toEqual(findCopies([...articles.values()]));
    }
  });

  it.each([5, 6, 7])("equals it however often it is interrupted (seed %i)", (seed) => {
    const random = randomNumbers(seed);
    const articles = new Map<string, ArticleWords>();
    const index = new CopyIndex([]);
    const begun: Steps<Copies>[] = [];
    for (let step = 0; step < 200; step++) {
      const article = articleOf(`a${String(random(60))}`, randomText(random));
      articles.set(article.id, article);
      index.update(article);
      if (random(2) === 0) begun.push(index.copiesInSteps());
      for (const steps of begun) for (let done = random(12); done > 0; done--) steps.next();
      if (random(8) === 0) expect(index.copies()).toEqual(findCopies([...articles.values()]));
    }
    expect(begun.map(runSteps).length).toBeGreaterThan(50);
    expect(index.copies()).toEqual(findCopies([...articles.values()]));
  });

  it("equals a search from scratch when the first of very many carriers changes", () => {
    const shared = `${wordsFrom(1, 20)}.`;
    const own = (at: number): string => `${shared} ${wordsFrom(100 + at, 30)}.`;
    const articles = Array.from({ length: 40 }, (_, at) =>
      articleOf(`a${String(at).padStart(2, "0")}`, own(at)),
    );
    const index = new CopyIndex(articles);
    expect(index.copies().passages.map(({ places }) => places.length)).toEqual([40]);
    index.remove("a00");
    expect(index.copies()).toEqual(findCopies(articles.slice(1)));
    index.update(articleOf("a20", wordsFrom(7, 40)));
    index.update(articleOf("a00", own(0)));
    const changed = articles.with(20, articleOf("a20", wordsFrom(7, 40)));
    expect(index.copies()).toEqual(findCopies(changed));
  });

  it.each([200, 800])("compares as few pairs after one change among %i articles", (count) => {
    const shared = `${wordsFrom(1, 25)}.`;
    const articles = Array.from({ length: count }, (_, at) =>
      articleOf(
        `a${String(at).padStart(4, "0")}`,
        `${wordsFrom(100 + at, 40)}. ${wordsFrom(50_000 + (at >> 1), 30)}. ${at % 4 === 0 ? shared : ""}`,
      ),
    );
    const index = new CopyIndex(articles);
    index.copies();
    const built = index.comparisons;
    expect(built).toBeGreaterThanOrEqual(count / 2);
    index.update(articleOf("a0101", `${wordsFrom(50_050, 30)}. ${shared}`));
    index.copies();
    expect(index.comparisons - built).toBeGreaterThan(0);
    expect(index.comparisons - built).toBeLessThan(10);
  });

  it("asks for nothing anew when nothing changed", () => {
    const index = new CopyIndex([
      articleOf("a", wordsFrom(1, 30)),
      articleOf("b", wordsFrom(1, 30)),
    ]);
    expect(index.copies()).toBe(index.copies());
    expect(index.comparisons).toBe(1);
  });
});
