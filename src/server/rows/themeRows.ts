import type { ArticleGrouping, Row, RowPathParams } from "../../protocol/rows";
import { articleGroupings } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { groupsAbove, type ArticleGroup, type GroupTree } from "./articleGroup";
import { articleGroupRow, articleGroupTooltip, articlePageRow } from "./articleGroupRow";
import { articleGroupsOf, type ArticleView } from "./articleGroups";
import { articleParts, articleRow } from "./articleRow";
import { articleTooltip } from "./articleTooltip";
import { mostNamedIn } from "./mostNamed";
import { inPages, itemsOf, pageAt, pagesOf } from "./pages";
import { toRowId, type RowReference } from "./rowId";

/** Groups (themes, unless the reader wants others), their parts and articles, what an article holds. */
export function themeRows(
  folder: FolderSnapshot,
  parent: RowReference | null,
  view: ArticleView,
): readonly Row[] {
  const tree = articleGroupsOf(folder).shown(view);
  if (!parent) return topRows(folder, tree, null, view);
  if (parent.kind === "articleGroup") {
    if (parent.group === null) return topRows(folder, tree, parent.page, view);
    const group = tree.byId.get(parent.group);
    return group ? inGroup(folder, group, parent.page, view) : [];
  }
  if (parent.kind !== "article") return [];
  const group = tree.byId.get(parent.group);
  const folded =
    group &&
    articleGroupsOf(folder)
      .articlesIn(group)
      .find(({ uri }) => uri === parent.uri);
  return folded ? articleParts(folder, { by: view.grouping, group }, folded) : [];
}

/** The row of an article with all rows above it, top first. */
export function themeRowPath(folder: FolderSnapshot, params: RowPathParams): readonly Row[] {
  const view: ArticleView = {
    grouping: toArticleGrouping(params.grouping),
    filter: params.filter ?? "",
  };
  const tree = articleGroupsOf(folder).shown(view);
  const groups = groupsAbove(likeliestFirst(folder, tree, params.uri), params.uri);
  const [top] = groups;
  const last = groups.at(-1);
  if (!top || !last) return [];
  const above = isAlone(folder, tree) ? [] : groups;
  return [
    ...(above.length > 0 ? pageAround(tree.top, top, view) : []),
    ...above.map((group) => articleGroupRow(folder, group, view)),
    ...articlePath(folder, last, params.uri, view),
  ];
}

/** Why a group or an article is here. */
export function themeRowTooltip(folder: FolderSnapshot, row: RowReference): string | null {
  if (row.kind !== "articleGroup" && row.kind !== "article") return null;
  const group = articleGroupsOf(folder)
    .by(row.by)
    .byId.get(row.group ?? "");
  if (!group) return null;
  if (row.kind === "articleGroup") return articleGroupTooltip(folder, row.by, group);
  return articleTooltip(folder, group, row.uri);
}

/** What a client asks for, where it is something that articles can be listed by. */
export function toArticleGrouping(grouping: string | undefined): ArticleGrouping {
  return articleGroupings.find((known) => known === grouping) ?? "theme";
}

function topRows(
  folder: FolderSnapshot,
  tree: GroupTree,
  page: number | null,
  view: ArticleView,
): readonly Row[] {
  const [first] = tree.top;
  if (first && isAlone(folder, tree)) return inGroup(folder, first, null, view);
  return inPages(
    tree.top,
    page,
    (group) => articleGroupRow(folder, group, view),
    (one) => articlePageRow(view, null, one),
  );
}

/** A single article needs no heading. */
function isAlone(folder: FolderSnapshot, { by }: GroupTree): boolean {
  return by === "theme" && folder.articles.length === 1;
}

function inGroup(
  folder: FolderSnapshot,
  group: ArticleGroup,
  page: number | null,
  view: ArticleView,
): readonly Row[] {
  const articles = articleGroupsOf(folder).articlesIn(group);
  const place = { by: view.grouping, group };
  const parts = page === null ? group.parts : [];
  const pages = page === null ? pagesOf(articles.length) : [];
  return [
    ...parts.map((part) => articleGroupRow(folder, part, view)),
    ...pages.map((one) => articlePageRow(view, group, one)),
    ...(pages.length > 0 ? [] : itemsOf(articles, page)).flatMap(
      (folded) => articleRow(folder, place, folded, view.filter) ?? [],
    ),
  ];
}

/** An article names many actors: it is looked for below the one that it names most. */
function likeliestFirst(
  folder: FolderSnapshot,
  { by, top, byId }: GroupTree,
  uri: string,
): readonly ArticleGroup[] {
  if (by !== "actor") return top;
  const named = mostNamedIn(folder, uri).flatMap(({ actor }) => byId.get(actor.id) ?? []);
  return [...named, ...top];
}

/** The row of the page that holds a group; none where the group stands before the pages. */
function pageAround(
  top: readonly ArticleGroup[],
  group: ArticleGroup,
  view: ArticleView,
): readonly Row[] {
  const page = pagesOf(top.length)[pageAt(top.length, top.indexOf(group)) ?? 0];
  return page && page.index > 0 ? [articlePageRow(view, null, page)] : [];
}

/** The row of an article below its group, with its page, or that of the copy below its holder. */
function articlePath(
  folder: FolderSnapshot,
  group: ArticleGroup,
  uri: string,
  view: ArticleView,
): readonly Row[] {
  const articles = articleGroupsOf(folder).articlesIn(group);
  const at = articles.findIndex((held) => held.uri === uri || held.copies.includes(uri));
  const folded = articles[at];
  const place = { by: view.grouping, group };
  const row = folded && articleRow(folder, place, folded, view.filter);
  if (!row) return [];
  const page = pagesOf(articles.length)[pageAt(articles.length, at) ?? -1];
  const inside = folded.uri === uri ? [] : articleParts(folder, place, folded);
  const copy = toRowId({ kind: "copyOf", by: view.grouping, group: group.id, uri });
  return [
    ...(page ? [articlePageRow(view, group, page)] : []),
    row,
    ...inside.filter(({ id }) => id === copy),
  ];
}
