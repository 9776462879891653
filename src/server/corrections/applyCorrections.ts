import type { FolderIndex } from "../index/folderIndex";
import type { Indexer } from "../index/indexer";
import type { ArticleStore } from "../store/articleStore";
import type { CorrectionsStore } from "./correctionsStore";
import type { FolderCorrections } from "./folderCorrections";

export interface ApplyPorts {
  readonly corrections: () => CorrectionsStore;
  readonly articles: ArticleStore;
  readonly folder: FolderIndex;
  readonly indexer: Indexer;
}

/**
 * Applies what is said now instead of before: actors are joined and called anew, and the articles
 * that write a name of which something else is said are analysed again, no others.
 */
export function applyCorrections(
  { corrections, articles, folder, indexer }: ApplyPorts,
  after: FolderCorrections,
  before: FolderCorrections,
): void {
  folder.correct(corrections().all.map(({ scope }) => scope));
  const isConcerned = after.changedSince(before);
  const concerned = folder.held.filter(({ uri, facts }) => isConcerned(uri, facts));
  for (const { uri } of concerned) articles.retell(uri);
  const listed = concerned.filter(({ uri }) => indexer.isListed(uri));
  for (const { uri } of concerned) if (!indexer.isListed(uri)) folder.update(uri);
  if (listed.length > 0) indexer.changed(listed.map(({ uri }) => uri));
}
