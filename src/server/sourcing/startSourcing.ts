import type { Connection, Disposable } from "vscode-languageserver";
import type { FolderIndex } from "../index/folderIndex";
import type { Indexer } from "../index/indexer";
import type { ArticleStore } from "../store/articleStore";
import { sourcingIn } from "./readSourcingSettings";
import type { SourcingState } from "./sourcingState";

interface RereadPorts {
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
  readonly indexer: Indexer;
}

/**
 * Reads every article again, since what counts as a source has changed: files in the background with
 * progress, open documents at once.
 */
export function rereadAll({ store, folder, indexer }: RereadPorts): void {
  for (const uri of store.openUris) {
    store.retell(uri);
    if (!indexer.isListed(uri)) folder.update(uri);
  }
  if (indexer.files.length > 0) indexer.changed(indexer.files);
}

/** Follows the settings that the client pushes, in any editor. */
export function followSourcing(connection: Connection, state: SourcingState): Disposable {
  return connection.onDidChangeConfiguration(({ settings }) => {
    const section = sourcingIn(settings);
    if (section !== undefined) state.change(section);
  });
}
