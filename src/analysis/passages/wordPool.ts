import type { ComparedArticle } from "./comparedArticle";

/**
 * Numbers the words of all articles, one article after the other, so that a word is one number: its
 * place in the pool.
 */
export interface WordPool {
  /** Place of each article's first word, and at last the number of all words. */
  readonly firstWords: Uint32Array;
  /** For every 64th word the article it lies in; see {@link articleAt}. */
  readonly articleHints: Uint32Array;
}

const hintShift = 6;

/** Lays the words of all articles end to end. */
export function poolWords(articles: readonly ComparedArticle[]): WordPool {
  const firstWords = new Uint32Array(articles.length + 1);
  let total = 0;
  articles.forEach(({ hashes }, index) => {
    firstWords[index] = total;
    total += hashes.length;
  });
  firstWords[articles.length] = total;
  return { firstWords, articleHints: hintArticles(firstWords, total) };
}

function hintArticles(firstWords: Uint32Array, total: number): Uint32Array {
  const hints = new Uint32Array((total >>> hintShift) + 1);
  let article = 0;
  for (let hint = 0; hint < hints.length; hint++) {
    while ((firstWords[article + 1] ?? Infinity) <= hint << hintShift) article++;
    hints[hint] = article;
  }
  return hints;
}

/** The article that a word of the pool lies in, as an index. */
export function articleAt(pool: WordPool, word: number): number {
  let article = pool.articleHints[word >>> hintShift] ?? 0;
  while ((pool.firstWords[article + 1] ?? Infinity) <= word) article++;
  return article;
}
