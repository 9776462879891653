import type { Theme } from "../../analysis/index";
import { compareText } from "../../base/compare";
import type { ThemeChoice } from "../../protocol/themes";
import type { FolderCorrections } from "../corrections/folderCorrections";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { count } from "../text/wording";

/** All themes to choose from, parents before their parts. */
export function themeChoices({ findings }: FolderSnapshot): readonly ThemeChoice[] {
  const labels = new Map(findings.themes.map(({ id, label }) => [id, label]));
  return findings.themes
    .filter(({ rest }) => !rest)
    .map((theme) => toChoice(theme, theme.parent === null ? undefined : labels.get(theme.parent)));
}

function toChoice(theme: Theme, whole: string | undefined): ThemeChoice {
  const { id, label, byHand, terms } = theme;
  const articles = count(theme.articles.length, "article");
  return {
    id,
    label,
    description: whole === undefined ? articles : `in ${whole} · ${articles}`,
    pinned: byHand?.pinned === true,
    renamed: byHand !== undefined && byHand.madeLabel !== label,
    words: terms.map(({ text }) => text),
  };
}

/** The words that are ignored in any folder. */
export function ignoredWordsIn(folders: readonly FolderCorrections[]): readonly string[] {
  const words = folders.flatMap(({ scope }) =>
    scope.corrections.flatMap((said) => (said.kind === "ignoredWord" ? [said.word] : [])),
  );
  return [...new Set(words)].sort(compareText);
}
