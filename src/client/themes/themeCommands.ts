import * as vscode from "vscode";
import { themeCommandIds, type ThemeChoice } from "../../protocol/themes";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import { articlesIn, rowsMeant, themesIn } from "./chosenRows";
import { askName, askThemes, chooseTarget, chooseTheme, chooseThemes } from "./chooseTheme";
import { say, type ThemeTools } from "./themeTools";
import type { Row } from "../../protocol/rows";

/** What a reader can say of themes: palette, menus and keys of the view Themes. */
export function registerThemeCommands(tools: ThemeTools): vscode.Disposable {
  const ids = themeCommandIds;
  return vscode.Disposable.from(
    onRows(tools, ids.renameTheme, rename),
    onRows(tools, ids.mergeThemes, merge),
    onRows(tools, ids.moveToTheme, move),
    onRows(tools, ids.pinTheme, (_, rows) => pin(tools, rows, true)),
    onRows(tools, ids.unpinTheme, (_, rows) => pin(tools, rows, false)),
  );
}

/** @param more what a caller adds, so that nothing needs to be asked. */
type OnRows = (tools: ThemeTools, rows: readonly Row[], more: unknown) => Promise<void>;

function onRows(tools: ThemeTools, id: string, run: OnRows): vscode.Disposable {
  return vscode.commands.registerCommand(
    id,
    async (given?: unknown, others?: unknown, more?: unknown) =>
      run(tools, rowsMeant(tools, given, others), more),
  );
}

/** *Rename Theme…*: asks for the name, empty for the one it would have by itself. */
const rename: OnRows = async (tools, rows, more) => {
  const theme = await oneTheme(tools, rows, vscode.l10n.t("Rename which theme?"));
  if (theme === undefined) return;
  const shown =
    typeof more === "string"
      ? more
      : await askName({
          title: vscode.l10n.t("Rename “{0}”", theme.label),
          value: theme.label,
          prompt: vscode.l10n.t("Leave empty for the name that Seed Reader gives it."),
        });
  if (shown === undefined || shown === theme.label) return;
  await say(tools, { kind: "themeName", theme: theme.id, shown });
};

/** *Merge Themes…*: of several chosen ones the first stays; else the reader chooses the others. */
const merge: OnRows = async (tools, rows) => {
  const [chosen, ...also] = themesIn(rows);
  if (chosen !== undefined && also.length > 0) {
    return say(tools, { kind: "sameTheme", theme: chosen, also });
  }
  const themes = await askThemes(tools.connection);
  if (themes.length === 0) return;
  if (themes.length === 1) return tellQuietly(vscode.l10n.t("There is no other theme."));
  const theme = await oneTheme(tools, rows, vscode.l10n.t("Which theme stays?"));
  if (theme === undefined) return;
  const others = themes.filter(({ id }) => id !== theme.id);
  const picked = await chooseThemes(others, {
    title: vscode.l10n.t("Merge into “{0}”", theme.label),
    placeHolder: vscode.l10n.t("Tick the themes that become a part of it"),
  });
  if (picked.length === 0) return;
  await say(tools, { kind: "sameTheme", theme: theme.id, also: picked.map(({ id }) => id) });
};

/** *Move to Theme…*: the articles chosen, else the one in the editor. */
const move: OnRows = async (tools, rows) => {
  const articles = rows.length > 0 ? articlesIn(rows) : articleInEditor(tools);
  if (articles.length === 0) {
    if (rows.length > 0) tellQuietly(vscode.l10n.t("Choose an article to move."));
    return;
  }
  const title =
    articles.length === 1
      ? vscode.l10n.t("Move this article to…")
      : vscode.l10n.t("Move {0} articles to…", articles.length);
  const to = await chooseTarget(await askThemes(tools.connection), title);
  if (to !== undefined) await say(tools, { kind: "inTheme", articles, to });
};

function articleInEditor({ connection }: ThemeTools): readonly string[] {
  const editor = activeSeedEditor();
  return editor ? [connection.toUriText(editor.document.uri)] : [];
}

/** *Pin Theme* and *Unpin Theme*. */
async function pin(tools: ThemeTools, rows: readonly Row[], pinned: boolean): Promise<void> {
  const title = pinned ? vscode.l10n.t("Pin which theme?") : vscode.l10n.t("Unpin which theme?");
  const isOpen = (theme: ThemeChoice): boolean => theme.pinned !== pinned;
  const theme = await oneTheme(tools, rows, title, isOpen);
  if (theme !== undefined) await say(tools, { kind: "pinnedTheme", theme: theme.id, pinned });
}

/** The theme of a row, else one that the reader chooses. @param isOffered to choose from. */
async function oneTheme(
  { connection }: ThemeTools,
  rows: readonly Row[],
  title: string,
  isOffered: (theme: ThemeChoice) => boolean = () => true,
): Promise<ThemeChoice | undefined> {
  const [id] = themesIn(rows);
  if (id === undefined && rows.length > 0) {
    tellQuietly(vscode.l10n.t("Choose a theme."));
    return undefined;
  }
  const themes = await askThemes(connection);
  if (id !== undefined) return themes.find((theme) => theme.id === id);
  const offered = themes.filter(isOffered);
  if (themes.length > 0 && offered.length === 0) tellQuietly(vscode.l10n.t("No theme is pinned."));
  return chooseTheme(offered, title);
}
