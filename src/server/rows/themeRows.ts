import type { Theme } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { shorten } from "../text/shorten";
import { count } from "../text/wording";
import { articleParts, articleRow } from "./articleRow";
import { foldCopies, type FoldedArticle } from "./foldCopies";
import { itemsOf, pageAt, pagesOf, type Page } from "./pages";
import { toRowId, type RowReference } from "./rowId";

/** In a folder of at most this many articles themes stand open from the start. */
const smallFolder = 30;

/** Theme, its parts and articles, then what an article holds. */
export function themeRows(folder: FolderSnapshot, parent: RowReference | null): readonly Row[] {
  if (!parent) return childThemes(folder, null);
  if (parent.kind === "theme") return inTheme(folder, parent.theme, parent.page);
  if (parent.kind !== "article") return [];
  const folded = foldedIn(folder, parent.theme).find(({ uri }) => uri === parent.uri);
  return folded ? articleParts(folder, parent.theme, folded) : [];
}

/** The row of an article with all rows above it, top first. */
export function themeRowPath(folder: FolderSnapshot, uri: string): readonly Row[] {
  const themes = folder.themesOf(uri);
  // Parents come before their parts and list the same articles: the last one is the narrowest.
  const narrowest = themes.at(-1);
  if (!narrowest) return [];
  const articles = foldedIn(folder, narrowest.id);
  const at = articles.findIndex((held) => held.uri === uri || held.copies.includes(uri));
  const folded = articles[at];
  const row = folded && articleRow(folder, narrowest.id, folded);
  if (!row) return [];
  const page = pagesOf(articles.length)[pageAt(articles.length, at) ?? -1];
  const copy = folded.uri === uri ? [] : articleParts(folder, narrowest.id, folded);
  return [
    ...themes.map((theme) => themeRow(folder, theme)),
    ...(page ? [pageRow(narrowest, page)] : []),
    row,
    ...copy.filter(({ id }) => id === toRowId({ kind: "copyOf", theme: narrowest.id, uri })),
  ];
}

function childThemes(folder: FolderSnapshot, parent: string | null): readonly Row[] {
  return folder.findings.themes
    .filter((theme) => theme.parent === parent)
    .map((theme) => themeRow(folder, theme));
}

function themeRow(folder: FolderSnapshot, theme: Theme): Row {
  const articles = count(theme.articles.length, "article");
  const label = shorten(theme.label, 80);
  return {
    id: toRowId({ kind: "theme", theme: theme.id, page: null }),
    kind: "theme",
    label,
    description: articles,
    tooltip: theme.rest ? "Articles that share too little with any other" : termsOf(theme),
    accessibleLabel: `${theme.rest ? "" : "Theme "}${label}, ${articles}.`,
    children: folder.articles.length <= smallFolder ? "expanded" : "collapsed",
    target: null,
    compare: null,
  };
}

/** `These articles share: Iran (5), Burns (2)` */
function termsOf({ terms }: Theme): string {
  const named = terms.slice(0, 8).map(({ text, articles }) => `${shorten(text, 40)} (${articles})`);
  return named.length === 0 ? "" : `These articles share: ${named.join(", ")}`;
}

function inTheme(folder: FolderSnapshot, id: string, page: number | null): readonly Row[] {
  const theme = folder.findings.themes.find((known) => known.id === id);
  if (!theme) return [];
  const articles = foldedIn(folder, id);
  const pages = page === null ? pagesOf(articles.length) : [];
  if (pages.length > 0) {
    return [...childThemes(folder, id), ...pages.map((group) => pageRow(theme, group))];
  }
  return [
    ...(page === null ? childThemes(folder, id) : []),
    ...itemsOf(articles, page).flatMap((folded) => articleRow(folder, id, folded) ?? []),
  ];
}

/** `201–400` in a theme of many articles. */
function pageRow(theme: Theme, { index, first, last }: Page): Row {
  return {
    id: toRowId({ kind: "theme", theme: theme.id, page: index }),
    kind: "theme",
    label: `${first}–${last}`,
    description: "",
    tooltip: `Articles ${first} to ${last} of ${shorten(theme.label, 80)}`,
    accessibleLabel: `Articles ${first} to ${last} of ${shorten(theme.label, 80)}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}

/** The articles of a theme that are in none of its parts. */
function foldedIn(folder: FolderSnapshot, id: string): readonly FoldedArticle[] {
  const { themes } = folder.findings;
  const inParts = new Set(
    themes.filter(({ parent }) => parent === id).flatMap(({ articles }) => articles),
  );
  const own = themes.find((theme) => theme.id === id)?.articles ?? [];
  return foldCopies(
    folder,
    own.filter((uri) => !inParts.has(uri)),
  );
}
