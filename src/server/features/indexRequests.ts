import type { Disposable } from "vscode-languageserver";
import { cancelIndexingNotification, rebuildRequest, statusRequest } from "../../protocol/indexing";
import type { SeedFileList } from "../follow/files";
import type { Indexer } from "../index/indexer";
import type { Requests } from "../requests";

/**
 * The state of the index, and the reader's hand on it: rebuild and cancel.
 * @param beside what is read from other files than articles, and is read anew with them.
 */
export function registerIndexRequests(
  requests: Requests,
  indexer: Indexer,
  files: SeedFileList,
  beside: readonly { reloadAll(): Promise<void> }[],
): readonly Disposable[] {
  return [
    requests.onNotification(cancelIndexingNotification, () => indexer.cancel()),
    requests.on(statusRequest, indexer.status, () => indexer.status),
    requests.on(rebuildRequest, indexer.status, async () => {
      for (const store of beside) await store.reloadAll();
      await indexer.rebuild(await files.list());
      return indexer.status;
    }),
  ];
}
