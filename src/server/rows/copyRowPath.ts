import type { Passage } from "../../analysis/index";
import { kindsWorthReading, type Row, type RowPathParams } from "../../protocol/rows";
import { toOffset } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { copyDirectoryOf, type CopyView } from "./copyDirectory";
import { copyPageRow } from "./copyGroupRow";
import { topRows } from "./copyRows";
import { overlapRow } from "./overlapRow";
import { pageAt, pagesOf } from "./pages";
import { passageRow } from "./passageRow";
import { fromRowId, type RowReference } from "./rowId";

/**
 * The row of the passage at a place, else the first row that is about its article, with the rows above
 * it, top first.
 */
export function copyRowPath(
  folder: FolderSnapshot,
  { uri, position, filter = "", kinds = kindsWorthReading }: RowPathParams,
): readonly Row[] {
  const view: CopyView = { filter, kinds };
  const article = folder.article(uri);
  const at = article && position ? toOffset(article.document, position) : null;
  const here = article && at !== null ? folder.copiesAt(article, at) : [];
  const { passages, whole, parts } = copyDirectoryOf(folder).matching(view);
  const ids = new Set(here.map(({ pair }) => pair.passage));
  const pointed = passages.find(({ id }) => ids.has(id));
  if (pointed) return pathOfPassage(folder, pointed, view);
  for (const [kind, pairs] of [
    ["wholeArticles", whole],
    ["partsOfArticles", parts],
  ] as const) {
    const index = pairs.findIndex(({ a, b }) => a === uri || b === uri);
    const pair = pairs[index];
    const row = pair && overlapRow(folder, pair);
    if (!row) continue;
    const filtered = filter !== "";
    return pathTo(folder, view, { kind, page: null, filtered }, [pairs.length, index], row);
  }
  const first = passages.find(({ places }) => places.some((place) => place.article === uri));
  return first ? pathOfPassage(folder, first, view) : [];
}

function pathOfPassage(folder: FolderSnapshot, passage: Passage, view: CopyView): readonly Row[] {
  const { passages } = copyDirectoryOf(folder).matching(view);
  const row = passageRow(folder, passage, view.filter);
  if (!row) return [];
  const group: GroupReference = { kind: "passages", page: null, filtered: view.filter !== "" };
  return pathTo(folder, view, group, [passages.length, passages.indexOf(passage)], row);
}

type GroupReference = Extract<
  RowReference,
  { readonly kind: "passages" | "wholeArticles" | "partsOfArticles" }
>;

/** The group of a row, the page that holds it where there is one, and the row itself. */
function pathTo(
  folder: FolderSnapshot,
  view: CopyView,
  group: GroupReference,
  [length, index]: readonly [number, number],
  row: Row,
): readonly Row[] {
  const above = topRows(folder, view).filter(({ id }) => fromRowId(id)?.kind === group.kind);
  // The first page's rows stand in the group itself.
  const page = pagesOf(length)[pageAt(length, index) ?? 0];
  const noun = group.kind === "passages" ? "passage" : "pair";
  const inPage =
    page && page.index > 0 ? [copyPageRow({ ...group, page: page.index }, noun, page)] : [];
  return [...above, ...inPage, row];
}
