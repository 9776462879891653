import * as vscode from "vscode";
import { themeChoicesRequest, type ThemeChoice, type ThemeTarget } from "../../protocol/themes";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";

/** Longest name of a theme, as the corrections file takes it. */
const longestName = 200;

/** All themes; tells the reader where there are none. */
export async function askThemes(connection: Connection): Promise<readonly ThemeChoice[]> {
  const themes = await connection.ask(themeChoicesRequest, null);
  if (themes.length === 0) tellQuietly(vscode.l10n.t("There are no themes yet."));
  return themes;
}

/** One of some themes; undefined where the reader thinks better of it, or there is none. */
export async function chooseTheme(
  themes: readonly ThemeChoice[],
  title: string,
): Promise<ThemeChoice | undefined> {
  if (themes.length === 0) return undefined;
  const pick = await vscode.window.showQuickPick(themes.map(toPick), {
    title,
    matchOnDescription: true,
  });
  return pick?.theme;
}

/** Several of some themes. */
export async function chooseThemes(
  themes: readonly ThemeChoice[],
  words: { readonly title: string; readonly placeHolder: string },
): Promise<readonly ThemeChoice[]> {
  if (themes.length === 0) return [];
  const picks = await vscode.window.showQuickPick(themes.map(toPick), {
    ...words,
    canPickMany: true,
    matchOnDescription: true,
  });
  return picks?.map(({ theme }) => theme) ?? [];
}

interface TargetPick extends vscode.QuickPickItem {
  readonly target?: ThemeTarget;
}

/** Where to move articles: a theme, a new one, or none. */
export async function chooseTarget(
  themes: readonly ThemeChoice[],
  title: string,
): Promise<ThemeTarget | undefined> {
  const picks: readonly TargetPick[] = [
    ...themes.map((theme) => ({
      ...toPick(theme),
      target: { kind: "theme", theme: theme.id } as const,
    })),
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(add) ${vscode.l10n.t("New theme…")}`,
      target: { kind: "new", name: "" },
    },
    { label: `$(circle-slash) ${vscode.l10n.t("No theme")}`, target: { kind: "rest" } },
  ];
  const pick = await vscode.window.showQuickPick(picks, { title, matchOnDescription: true });
  if (pick?.target?.kind !== "new") return pick?.target;
  const name = await askName({ title: vscode.l10n.t("Name of the new theme"), value: "" });
  return name === undefined || name === "" ? undefined : { kind: "new", name };
}

/** A name for a theme; undefined where the reader thinks better of it. */
export async function askName(words: {
  readonly title: string;
  readonly value: string;
  readonly prompt?: string;
}): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    ...words,
    validateInput: (text) =>
      text.length > longestName ? vscode.l10n.t("A name of at most 200 characters.") : undefined,
  });
  return name?.trim();
}

function toPick(theme: ThemeChoice): vscode.QuickPickItem & { readonly theme: ThemeChoice } {
  return {
    label: theme.pinned ? `$(pinned) ${theme.label}` : theme.label,
    description: theme.description,
    theme,
  };
}
