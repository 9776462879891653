import type { Overlap } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { copyDirectoryOf, type CopyView } from "./copyDirectory";
import { copyGroupRow, copyPageRow, hiddenRow } from "./copyGroupRow";
import { overlapRow } from "./overlapRow";
import { inPages } from "./pages";
import { passageRow, passageTooltip, placeRows } from "./passageRow";
import type { ArticlePairsReference, RowReference } from "./rowId";
import { storyArticleRows, storyGroupRows, storyRows } from "./storyRows";

/** Articles that hold one another, then shared passages with their places, worthiest first. */
export function copyRows(
  folder: FolderSnapshot,
  parent: RowReference | null,
  view: CopyView,
): readonly Row[] {
  if (!parent) return topRows(folder, view);
  if (parent.kind === "wholeArticles" || parent.kind === "partsOfArticles") {
    return pairRows(folder, parent, view);
  }
  if (parent.kind === "stories") return storyRows(folder);
  if (parent.kind === "story") return storyArticleRows(folder, parent.uri);
  if (parent.kind === "passages") return passageRows(folder, parent.page, view);
  if (parent.kind !== "passage") return [];
  const passage = folder.passage(parent.passage);
  return passage ? placeRows(folder, passage, parent.page) : [];
}

/** Passages say why they are here when the reader rests on them. */
export function copyRowTooltip(folder: FolderSnapshot, row: RowReference): string | null {
  const passage = row.kind === "passage" ? folder.passage(row.passage) : undefined;
  return passage ? passageTooltip(folder, passage) : null;
}

/** The groups of the view, and what it hides. */
export function topRows(folder: FolderSnapshot, view: CopyView): readonly Row[] {
  const found = copyDirectoryOf(folder).matching(view);
  const filtered = view.filter !== "";
  const rows = [
    copyGroupRow(groupOf("wholeArticles", filtered), "Whole articles", found.whole.length, "pair"),
    ...(filtered ? [] : storyGroupRows(folder)),
    copyGroupRow(
      { kind: "passages", page: null, filtered },
      "Passages",
      found.passages.length,
      "passage",
    ),
    folded(
      copyGroupRow(
        groupOf("partsOfArticles", filtered),
        "Parts of articles",
        found.parts.length,
        "pair",
      ),
    ),
    hiddenRow(found),
  ];
  return rows.filter((row) => row !== null);
}

function groupOf(kind: ArticlePairsReference["kind"], filtered: boolean): ArticlePairsReference {
  return { kind, page: null, filtered };
}

/** What the passages above already tell is unfolded when the reader asks for it. */
function folded(row: Row | null): Row | null {
  return row && { ...row, children: "collapsed" };
}

function pairRows(
  folder: FolderSnapshot,
  reference: ArticlePairsReference,
  view: CopyView,
): readonly Row[] {
  const { whole, parts } = copyDirectoryOf(folder).matching(view);
  const pairs: readonly Overlap[] = reference.kind === "wholeArticles" ? whole : parts;
  return inPages(
    pairs,
    reference.page,
    (overlap) => overlapRow(folder, overlap),
    (page) => copyPageRow({ ...reference, page: page.index }, "pair", page),
  );
}

function passageRows(folder: FolderSnapshot, page: number | null, view: CopyView): readonly Row[] {
  const filtered = view.filter !== "";
  return inPages(
    copyDirectoryOf(folder).matching(view).passages,
    page,
    (passage) => passageRow(folder, passage, view.filter),
    (one) => copyPageRow({ kind: "passages", page: one.index, filtered }, "passage", one),
  );
}
