import type { CopyPair } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { CopySide } from "../index/copySides";
import type { ReadArticle } from "../store/readArticle";

/** From this share on a copy is called the whole article. */
export const wholeArticle = 0.9;

/** Whether a copy is nearly all of the article at one of its ends. */
export function isWholeArticle(folder: FolderSnapshot, { pair, here, there }: CopySide): boolean {
  return [folder.article(here.article), folder.article(there.article)].some(
    (article) => shareOf(article, ownWordsIn(pair)) >= wholeArticle,
  );
}

/** How many of the words that both places have the articles say, and not the pages around them. */
export function ownWordsIn({ matchedWords, furnitureWords = 0 }: CopyPair): number {
  return matchedWords - furnitureWords;
}

/** The share of an article that some of its words are, 0 to 1. */
export function shareOf(article: ReadArticle | undefined, words: number): number {
  const all = article?.facts.words.count ?? 0;
  return all === 0 ? 0 : words / all;
}
