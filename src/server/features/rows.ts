import type { Disposable } from "vscode-languageserver";
import type { Steps } from "../../base/steps";
import {
  filterRequest,
  rowPathRequest,
  rowsRequest,
  rowTooltipRequest,
  sharedKindsRequest,
  type FilterCounts,
} from "../../protocol/messages";
import {
  kindsWorthReading,
  type Grouping,
  type Row,
  type RowPathParams,
  type SharedKind,
  type TreeViewId,
} from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import { directoryOf } from "../rows/actorDirectory";
import { actorRowPath, actorRows, actorRowTooltip } from "../rows/actorRows";
import { articleGroupsOf } from "../rows/articleGroups";
import { copyDirectoryOf, type CopyView, type FilteredCopies } from "../rows/copyDirectory";
import { copyRowPath } from "../rows/copyRowPath";
import { copyRows, copyRowTooltip } from "../rows/copyRows";
import { quotationsOf } from "../rows/quotationDirectory";
import { quotationRowPath } from "../rows/quotationRowPath";
import { quotationRows, quotationRowTooltip, toQuotationGrouping } from "../rows/quotationRows";
import { fromRowId, type RowReference } from "../rows/rowId";
import { themeRowPath, themeRows, themeRowTooltip, toArticleGrouping } from "../rows/themeRows";
import { normalizeUri } from "../uri";

/** What the reader wants to see of a view. */
interface ShownRows extends CopyView {
  readonly grouping: Grouping | undefined;
}

/** How the rows of one view are made. */
interface RowMaker {
  /** Makes what is shown of the whole folder; rows and counts are quick then. */
  readonly prepare: (folder: FolderSnapshot, shown: ShownRows) => Steps<unknown>;
  /** The children of a row, or the top rows. */
  readonly rows: (
    folder: FolderSnapshot,
    parent: RowReference | null,
    shown: ShownRows,
  ) => readonly Row[];
  /** The row of a place with the rows above it, top first. */
  readonly path: (folder: FolderSnapshot, params: RowPathParams) => readonly Row[];
  readonly tooltip?: (folder: FolderSnapshot, row: RowReference) => string | null;
  readonly count: (folder: FolderSnapshot, shown: CopyView) => Steps<FilterCounts>;
}

const views: Readonly<Record<TreeViewId, RowMaker>> = {
  themes: {
    prepare: (folder, { filter, grouping }) =>
      articleGroupsOf(folder).prepare({ filter, grouping: toArticleGrouping(grouping) }),
    rows: (folder, parent, { filter, grouping }) =>
      themeRows(folder, parent, { filter, grouping: toArticleGrouping(grouping) }),
    path: themeRowPath,
    tooltip: themeRowTooltip,
    *count(folder, { filter }) {
      const matching = yield* articleGroupsOf(folder).matchingInSteps(filter);
      return { matching: matching.size, all: folder.articles.length };
    },
  },
  actors: {
    prepare: (folder, { filter }) => directoryOf(folder).matchingInSteps(filter),
    rows: (folder, parent, { filter }) => actorRows(folder, parent, filter),
    path: actorRowPath,
    tooltip: actorRowTooltip,
    *count(folder, { filter }) {
      const directory = directoryOf(folder);
      const matching = yield* directory.matchingInSteps(filter);
      return { matching: matching.all.length, all: directory.all.length };
    },
  },
  quotations: {
    prepare: (folder, { filter }) => quotationsOf(folder).matchingInSteps(filter),
    rows: (folder, parent, { filter, grouping }) =>
      quotationRows(folder, parent, { filter, grouping: toQuotationGrouping(grouping) }),
    path: quotationRowPath,
    tooltip: quotationRowTooltip,
    *count(folder, { filter }) {
      const directory = quotationsOf(folder);
      const matching = yield* directory.matchingInSteps(filter);
      return { matching: matching.all.length, all: directory.all.all.length };
    },
  },
  copies: {
    prepare: (folder, shown) => copyDirectoryOf(folder).matchingInSteps(shown),
    rows: copyRows,
    path: copyRowPath,
    tooltip: copyRowTooltip,
    *count(folder, shown) {
      const directory = copyDirectoryOf(folder);
      const matching = sizeOf(yield* directory.matchingInSteps(shown));
      const all = sizeOf(yield* directory.matchingInSteps({ ...shown, filter: "" }));
      return { matching, all };
    },
  },
};

function sizeOf({ whole, parts, passages }: FilteredCopies): number {
  return whole.length + parts.length + passages.length;
}

/** The trees of the side bar. */
export function registerRows(requests: Requests): readonly Disposable[] {
  return [
    requests.onFolder(rowsRequest, [], async (folder, { view, parent, ...asked }, token) => {
      const shown = toShown(asked);
      const reference = parent === undefined ? null : fromRowId(parent);
      if (parent !== undefined && !reference) return [];
      await requests.inPieces(views[view].prepare(folder, shown), token);
      return views[view].rows(folder, reference, shown);
    }),
    requests.onFolder(rowPathRequest, [], async (folder, params, token) => {
      const shown = toShown(params);
      await requests.inPieces(views[params.view].prepare(folder, shown), token);
      const uri = normalizeUri(params.uri);
      return views[params.view].path(folder, { ...params, uri, filter: shown.filter });
    }),
    requests.onFolder(rowTooltipRequest, null, (folder, { view, row }) => {
      const reference = fromRowId(row);
      return (reference && views[view].tooltip?.(folder, reference)) ?? null;
    }),
    requests.onFolder(filterRequest, nothing, (folder, { view, ...asked }, token) =>
      requests.inPieces(views[view].count(folder, toShown(asked)), token),
    ),
    requests.onFolder(sharedKindsRequest, noKinds, (folder) => copyDirectoryOf(folder).counts),
  ];
}

/** What is asked for, with what goes without saying. */
function toShown(asked: Partial<ShownRows>): ShownRows {
  const { filter = "", grouping, kinds = kindsWorthReading } = asked;
  return { filter: filter.trim(), grouping, kinds };
}

const nothing: FilterCounts = { matching: 0, all: 0 };
const noKinds: Readonly<Record<SharedKind, number>> = {
  article: 0,
  passage: 0,
  quotation: 0,
  formula: 0,
  furniture: 0,
};
