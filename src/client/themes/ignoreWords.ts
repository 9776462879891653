import * as vscode from "vscode";
import { ignoredWordsRequest, themeCommandIds, themeContextKeys } from "../../protocol/themes";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { rowsMeant, themesIn } from "./chosenRows";
import { askThemes } from "./chooseTheme";
import { say, type ThemeTools } from "./themeTools";

/** *Ignore Word in Themes…* and *Show Ignored Words*. */
export function registerIgnoredWords(
  tools: ThemeTools,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  const follow = (): void => {
    tellWhetherAny(tools.connection).catch((error: unknown) => {
      tools.connection.log("The ignored words could not be counted.", error);
    });
  };
  return vscode.Disposable.from(
    onDidChange(follow),
    vscode.commands.registerCommand(
      themeCommandIds.ignoreWord,
      async (given?: unknown, others?: unknown) => {
        const [theme] = themesIn(rowsMeant(tools, given, others));
        const word = typeof given === "string" ? given : await askWord(tools, theme);
        if (word === undefined || word.trim() === "") return;
        await say(tools, { kind: "ignoredWord", word, ignored: true, theme: theme ?? null });
      },
    ),
    vscode.commands.registerCommand(themeCommandIds.showIgnoredWords, () => showIgnored(tools)),
  );
}

/** What is offered to be taken back in menus. */
async function tellWhetherAny(connection: Connection): Promise<void> {
  const words = await connection.ask(ignoredWordsRequest, null);
  const { hasIgnoredWords } = themeContextKeys;
  await vscode.commands.executeCommand("setContext", hasIgnoredWords, words.length > 0);
}

/** A word of a theme, or of all of them, or whatever the reader types. */
async function askWord(
  { connection }: ThemeTools,
  theme: string | undefined,
): Promise<string | undefined> {
  const themes = await askThemes(connection);
  const [meant] = themes.filter(({ id }) => id === theme);
  const words = new Set((meant ? [meant] : themes).flatMap((one) => one.words));
  const list = vscode.window.createQuickPick();
  list.title = meant
    ? vscode.l10n.t("Ignore which word of “{0}”?", meant.label)
    : vscode.l10n.t("Ignore which word?");
  list.placeholder = vscode.l10n.t("It makes no theme and stands in no label; type another one");
  const offer = (): void => {
    const typed = list.value.trim();
    const others = [...words].filter((word) => word !== typed);
    list.items = [...(typed === "" ? [] : [typed]), ...others].map((label) => ({ label }));
  };
  offer();
  list.onDidChangeValue(offer);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.label);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Enter takes a word back. */
async function showIgnored(tools: ThemeTools): Promise<void> {
  const words = await tools.connection.ask(ignoredWordsRequest, null);
  if (words.length === 0) return tellQuietly(vscode.l10n.t("No word is ignored."));
  const word = await vscode.window.showQuickPick([...words], {
    title: vscode.l10n.t("Ignored words"),
    placeHolder: vscode.l10n.t("Enter lets a word count again"),
  });
  if (word !== undefined) {
    await say(tools, { kind: "ignoredWord", word, ignored: false, theme: null });
  }
}
