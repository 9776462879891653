import type { Disposable } from "vscode-languageserver";
import {
  actorFilterRequest,
  rowPathRequest,
  rowsRequest,
  rowTooltipRequest,
} from "../../protocol/messages";
import type { Row, RowPathParams, TreeViewId } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import { directoryOf } from "../rows/actorDirectory";
import { actorRowPath, actorRows, actorRowTooltip } from "../rows/actorRows";
import { copyRowPath, copyRows } from "../rows/copyRows";
import { fromRowId, type RowReference } from "../rows/rowId";
import { themeRowPath, themeRows } from "../rows/themeRows";
import { normalizeUri } from "../uri";

/** How the rows of one view are made. */
interface RowMaker {
  /** The children of a row, or the top rows. */
  readonly rows: (
    folder: FolderSnapshot,
    parent: RowReference | null,
    filter: string,
  ) => readonly Row[];
  /** The row of a place with the rows above it, top first. */
  readonly path: (folder: FolderSnapshot, params: RowPathParams) => readonly Row[];
  readonly tooltip?: (folder: FolderSnapshot, row: RowReference) => string | null;
}

const views: Readonly<Record<TreeViewId, RowMaker>> = {
  themes: { rows: themeRows, path: (folder, { uri }) => themeRowPath(folder, uri) },
  actors: { rows: actorRows, path: actorRowPath, tooltip: actorRowTooltip },
  copies: { rows: copyRows, path: (folder, { uri }) => copyRowPath(folder, uri) },
};

/** The trees of the side bar. */
export function registerRows(requests: Requests): readonly Disposable[] {
  return [
    requests.onFolder(rowsRequest, [], (folder, { view, parent, filter = "" }) => {
      const reference = parent === undefined ? null : fromRowId(parent);
      if (parent !== undefined && !reference) return [];
      return views[view].rows(folder, reference, filter.trim());
    }),
    requests.onFolder(rowPathRequest, [], (folder, params) =>
      views[params.view].path(folder, {
        ...params,
        uri: normalizeUri(params.uri),
        filter: params.filter?.trim() ?? "",
      }),
    ),
    requests.onFolder(rowTooltipRequest, null, (folder, { view, row }) => {
      const reference = fromRowId(row);
      return (reference && views[view].tooltip?.(folder, reference)) ?? null;
    }),
    requests.onFolder(actorFilterRequest, { matching: 0, all: 0 }, (folder, { filter }) => {
      const directory = directoryOf(folder);
      return { matching: directory.matching(filter).length, all: directory.all.length };
    }),
  ];
}
