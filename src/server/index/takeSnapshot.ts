import type { Corpus, FolderLook } from "../../analysis/index";
import type { ReadArticle } from "../store/readArticle";
import { FolderSnapshot } from "./folderSnapshot";

/** What a look at the corpus has found, for the versions of the articles that it was found in. */
export function takeSnapshot(
  corpus: Corpus,
  look: FolderLook,
  held: ReadonlyMap<string, ReadArticle>,
): FolderSnapshot {
  const articles = corpus.articles.flatMap((uri) => held.get(uri) ?? []);
  const snapshot: FolderSnapshot = new FolderSnapshot(articles, look.findings, {
    actorOf: (article, actor) => look.actorOf(article, actor),
    findWords: (wording, options) => {
      const found = corpus.findWords(wording, options);
      // The corpus may hold a newer version by now, in which words stand elsewhere.
      const isSeen = (uri: string): boolean => held.get(uri) === snapshot.article(uri);
      return { ...found, places: found.places.filter(({ article }) => isSeen(article)) };
    },
  });
  return snapshot;
}

/** What is known of a folder before anything is. */
export const emptySnapshot = new FolderSnapshot([], {
  actors: [],
  passages: [],
  copies: [],
  overlaps: [],
  stories: [],
  themes: [],
});
