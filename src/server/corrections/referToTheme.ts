import { mostTypical, themeMeant, writtenTerms } from "../../analysis/index";
import type { CallableTheme, Theme, ThemeReference } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { countOne } from "../../base/collections";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { pathInFolder, type CorrectionFolders } from "./correctionFolders";

/** How a folder's corrections call a theme: by its made label, its id and its most typical articles. */
export function referToTheme(
  snapshot: FolderSnapshot,
  folder: string,
  theme: Theme,
): ThemeReference {
  const articles = typicalArticles(snapshot, folder, theme);
  return {
    label: theme.byHand?.madeLabel ?? theme.label,
    id: theme.id,
    ...(articles.length > 0 && { articles: [...articles] }),
  };
}

/** Whether references of a folder's corrections mean a theme. */
export function isAbout(
  snapshot: FolderSnapshot,
  folder: string,
  theme: Theme,
): (reference: ThemeReference) => boolean {
  const { themes } = snapshot.findings;
  const callable = themes.map(({ id, label, byHand, articles }): CallableTheme => ({
    id,
    label: byHand?.madeLabel ?? label,
    articles: new Set(articles),
  }));
  const uris = new Map(
    snapshot.articles.map(({ uri }) => [pathInFolder(folder, uri), uri] as const),
  );
  return (reference) => {
    const named = (reference.articles ?? []).flatMap((path) => uris.get(path) ?? []);
    const meant = themeMeant(reference, named, callable);
    return meant !== undefined && themes[meant] === theme;
  };
}

/** The folder of corrections that most articles of some themes belong to; null where none does. */
export function folderOfThemes(
  folders: Pick<CorrectionFolders, "of">,
  themes: readonly Theme[],
): string | null {
  const counts = new Map<string, number>();
  for (const uri of themes.flatMap(({ articles }) => articles)) {
    const folder = folders.of(uri);
    if (folder !== null) countOne(counts, folder);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return most?.[0] ?? null;
}

/**
 * The paths of articles that use most of the terms of a theme, which is likely to keep them. Those of
 * a divided theme come from several of its parts, so that they call the whole.
 */
function typicalArticles(
  snapshot: FolderSnapshot,
  folder: string,
  theme: Theme,
): readonly string[] {
  const { themes } = snapshot.findings;
  const parts = themes.filter(({ parent }) => parent === theme.id);
  const groups = parts.length > 0 ? parts : [theme];
  const moved = new Set(theme.byHand?.moved);
  const ranked = groups.map((group) =>
    group.articles
      .filter((uri) => theme.byHand?.own === true || !moved.has(uri))
      .flatMap((uri) => {
        const path = pathInFolder(folder, uri);
        return path === undefined ? [] : [{ path, terms: countTerms(snapshot, uri, theme) }];
      })
      .sort((x, y) => y.terms - x.terms || compareText(x.path, y.path))
      .map(({ path }) => path),
  );
  const inTurn = Array.from({ length: mostTypical }, (_, rank) =>
    ranked.flatMap((paths) => paths[rank] ?? []),
  );
  return inTurn.flat().slice(0, mostTypical).sort(compareText);
}

/** How many of the words that made a theme an article writes. */
function countTerms(snapshot: FolderSnapshot, uri: string, { terms }: Theme): number {
  const table = snapshot.article(uri)?.facts.terms;
  const written = new Set(table && writtenTerms(table).map((form) => form.toLowerCase()));
  return terms.filter(({ text }) => written.has(text.toLowerCase())).length;
}
