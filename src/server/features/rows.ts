import type { CancellationToken, Disposable } from "vscode-languageserver";
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
  /** Looks through the whole folder for what a filter lets through, which then is known. */
  readonly prepare?: (folder: FolderSnapshot, filter: string) => Steps<unknown>;
  /** The children of a row, or the top rows. */
  readonly rows: (
    folder: FolderSnapshot,
    parent: RowReference | null,
    shown: ShownRows,
  ) => readonly Row[];
  /** The row of a place with the rows above it, top first. */
  readonly path: (folder: FolderSnapshot, params: RowPathParams) => readonly Row[];
  readonly tooltip?: (folder: FolderSnapshot, row: RowReference) => string | null;
  readonly count?: (folder: FolderSnapshot, shown: CopyView) => FilterCounts;
}

const views: Readonly<Record<TreeViewId, RowMaker>> = {
  themes: {
    prepare: (folder, filter) => articleGroupsOf(folder).matchingInSteps(filter),
    rows: (folder, parent, { filter, grouping }) =>
      themeRows(folder, parent, { filter, grouping: toArticleGrouping(grouping) }),
    path: themeRowPath,
    tooltip: themeRowTooltip,
    count: (folder, { filter }) => {
      const matching = articleGroupsOf(folder).matching(filter).size;
      return { matching, all: folder.articles.length };
    },
  },
  actors: {
    rows: (folder, parent, { filter }) => actorRows(folder, parent, filter),
    path: actorRowPath,
    tooltip: actorRowTooltip,
    count: (folder, { filter }) => {
      const directory = directoryOf(folder);
      return { matching: directory.matching(filter).length, all: directory.all.length };
    },
  },
  quotations: {
    rows: (folder, parent, { filter, grouping }) =>
      quotationRows(folder, parent, { filter, grouping: toQuotationGrouping(grouping) }),
    path: quotationRowPath,
    tooltip: quotationRowTooltip,
    count: (folder, { filter }) => {
      const directory = quotationsOf(folder);
      return { matching: directory.matching(filter).all.length, all: directory.all.all.length };
    },
  },
  copies: {
    rows: copyRows,
    path: copyRowPath,
    tooltip: copyRowTooltip,
    count: (folder, shown) => {
      const directory = copyDirectoryOf(folder);
      const all = sizeOf(directory.matching({ ...shown, filter: "" }));
      return { matching: sizeOf(directory.matching(shown)), all };
    },
  },
};

function sizeOf({ whole, parts, passages }: FilteredCopies): number {
  return whole.length + parts.length + passages.length;
}

/** The trees of the side bar. */
export function registerRows(requests: Requests): readonly Disposable[] {
  const prepare = async (
    folder: FolderSnapshot,
    { view, filter = "" }: { readonly view: TreeViewId; readonly filter?: string },
    token: CancellationToken,
  ): Promise<void> => {
    const steps = filter.trim() === "" ? undefined : views[view].prepare?.(folder, filter.trim());
    if (steps) await requests.inPieces(steps, token);
  };
  return [
    requests.onFolder(rowsRequest, [], async (folder, { view, parent, ...shown }, token) => {
      const { filter = "", grouping, kinds = kindsWorthReading } = shown;
      const reference = parent === undefined ? null : fromRowId(parent);
      if (parent !== undefined && !reference) return [];
      await prepare(folder, { view, filter }, token);
      return views[view].rows(folder, reference, { filter: filter.trim(), grouping, kinds });
    }),
    requests.onFolder(rowPathRequest, [], async (folder, params, token) => {
      await prepare(folder, params, token);
      const filter = params.filter?.trim() ?? "";
      return views[params.view].path(folder, {
        ...params,
        uri: normalizeUri(params.uri),
        filter,
      });
    }),
    requests.onFolder(rowTooltipRequest, null, (folder, { view, row }) => {
      const reference = fromRowId(row);
      return (reference && views[view].tooltip?.(folder, reference)) ?? null;
    }),
    requests.onFolder(filterRequest, nothing, async (folder, asked, token) => {
      const { view, filter, kinds = kindsWorthReading } = asked;
      await prepare(folder, asked, token);
      return views[view].count?.(folder, { filter: filter.trim(), kinds }) ?? nothing;
    }),
    requests.onFolder(sharedKindsRequest, noKinds, (folder) => copyDirectoryOf(folder).counts),
  ];
}

const nothing: FilterCounts = { matching: 0, all: 0 };
const noKinds: Readonly<Record<SharedKind, number>> = {
  article: 0,
  passage: 0,
  quotation: 0,
  formula: 0,
  furniture: 0,
};
