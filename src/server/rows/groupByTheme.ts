import type { Theme } from "../../analysis/index";
import { addToList } from "../../base/collections";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleGroup } from "./articleGroup";

/** Themes with their parts, and last the articles that fit in none. */
export function groupByTheme(folder: FolderSnapshot): readonly ArticleGroup[] {
  const inner = new Map<string | null, Theme[]>();
  for (const theme of folder.findings.themes) addToList(inner, theme.parent, theme);
  return (inner.get(null) ?? []).map((theme) => toGroup(theme, inner));
}

function toGroup(theme: Theme, inner: ReadonlyMap<string | null, readonly Theme[]>): ArticleGroup {
  const { id, articles } = theme;
  const parts = (inner.get(id) ?? []).map((part) => toGroup(part, inner));
  const inParts = new Set(parts.flatMap((part) => part.articles));
  return {
    id,
    label: theme.label,
    subject: { kind: "theme", theme },
    parts,
    articles,
    own: parts.length === 0 ? articles : articles.filter((uri) => !inParts.has(uri)),
  };
}
