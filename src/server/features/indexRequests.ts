import type { Disposable } from "vscode-languageserver";
import { cancelIndexingNotification, rebuildRequest, statusRequest } from "../../protocol/indexing";
import type { SeedFileList } from "../follow/files";
import type { CorrectionsStore } from "../corrections/correctionsStore";
import type { Indexer } from "../index/indexer";
import type { Requests } from "../requests";

/** The state of the index, and the reader's hand on it: rebuild and cancel. */
export function registerIndexRequests(
  requests: Requests,
  indexer: Indexer,
  files: SeedFileList,
  corrections: CorrectionsStore,
): readonly Disposable[] {
  return [
    requests.onNotification(cancelIndexingNotification, () => indexer.cancel()),
    requests.on(statusRequest, indexer.status, () => indexer.status),
    requests.on(rebuildRequest, indexer.status, async () => {
      await corrections.reloadAll();
      await indexer.rebuild(await files.list());
      return indexer.status;
    }),
  ];
}
