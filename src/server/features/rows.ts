import type { Disposable } from "vscode-languageserver";
import { rowPathRequest, rowsRequest } from "../../protocol/messages";
import type { Requests } from "../requests";
import { copyRowPath, copyRows } from "../rows/copyRows";
import { fromRowId } from "../rows/rowId";
import { themeRowPath, themeRows } from "../rows/themeRows";
import { normalizeUri } from "../uri";

const views = {
  themes: { rows: themeRows, path: themeRowPath },
  copies: { rows: copyRows, path: copyRowPath },
} as const;

/** The trees of the side bar. */
export function registerRows(requests: Requests): readonly Disposable[] {
  return [
    requests.onFolder(rowsRequest, [], (folder, { view, parent }) => {
      if (parent === undefined) return views[view].rows(folder, null);
      const reference = fromRowId(parent);
      return reference ? views[view].rows(folder, reference) : [];
    }),
    requests.onFolder(rowPathRequest, [], (folder, { view, uri }) =>
      views[view].path(folder, normalizeUri(uri)),
    ),
  ];
}
