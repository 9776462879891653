import type { Disposable } from "vscode-languageserver";
import { copiedFilesRequest, type CopiedFile } from "../../protocol/copies";
import { holdersOf } from "../find/holdersOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import { count, percent } from "../text/wording";
import { normalizeUri } from "../uri";

/** Which files hold articles that stand wholly in others, and where. */
export function registerCopiedFiles(requests: Requests): Disposable {
  return requests.onFolder(copiedFilesRequest, [], (folder, { uris }) => {
    return uris.map((uri) => copiedFile(folder, normalizeUri(uri)));
  });
}

/** `Wholly in 000 (99 %) and 2 other articles` */
function copiedFile(folder: FolderSnapshot, uri: string): CopiedFile | null {
  const [best, ...others] = holdersOf(folder, uri);
  if (!best) return null;
  const more = others.length === 0 ? "" : ` and ${count(others.length, "other article")}`;
  return { words: `Wholly in ${folder.nameOf(best.holder)} (${percent(best.share)})${more}` };
}
