import * as vscode from "vscode";
import { viewIds } from "../../protocol/ids";
import { readingCommandIds } from "../../protocol/reading";
import type { OnlyNew as OnlyNewResult } from "../../protocol/reading";
import type { Row } from "../../protocol/rows";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";
import type { ReadingNotice } from "./noticeReading";
import type { OnlyNew } from "./onlyNew";
import type { ReadArticles } from "./readArticles";

interface ReadingParts {
  readonly connection: Connection;
  readonly index: IndexState;
  readonly read: ReadArticles;
  readonly notice: ReadingNotice;
  readonly onlyNew: OnlyNew;
}

/** What a command is about: a row, a file, or nothing for the article in front. */
type Meant = Row | vscode.Uri | undefined;

/** *Show Only What Is New*, *Mark as Read*, *Mark as Unread* and *Forget What Was Read*. */
export function registerReadingCommands(parts: ReadingParts): vscode.Disposable {
  const { connection, read, notice } = parts;
  const onArticles = (command: string, run: (uris: readonly string[]) => Promise<string>) =>
    vscode.commands.registerCommand(command, async (first: Meant, all?: readonly Meant[]) => {
      const uris = urisOf(connection, first === undefined ? [] : (all ?? [first]));
      if (uris !== undefined) tellQuietly(await run(uris));
    });
  return vscode.Disposable.from(
    registerToggle(parts),
    onArticles(readingCommandIds.markAsRead, async (uris) => {
      return toldRead(
        (await read.mark(uris)).length,
        uris.every((uri) => read.has(uri)),
      );
    }),
    onArticles(readingCommandIds.markAsUnread, async (uris) => {
      notice.forget(uris);
      return toldUnread((await read.unmark(uris)).length);
    }),
    vscode.commands.registerCommand(readingCommandIds.forgetRead, () => forget(read)),
  );
}

/** The articles meant, or the one in the editor; undefined, with a word, where there is none. */
function urisOf(connection: Connection, meant: readonly Meant[]): readonly string[] | undefined {
  const chosen = meant.flatMap((one) => {
    if (one instanceof vscode.Uri) return [connection.toUriText(one)];
    return one?.target == null ? [] : [one.target.uri];
  });
  if (chosen.length > 0) return [...new Set(chosen)];
  const editor = activeSeedEditor();
  return editor && [connection.toUriText(editor.document.uri)];
}

function toldRead(marked: number, isRead: boolean): string {
  if (marked > 1) return vscode.l10n.t("{0} articles marked as read.", marked);
  if (marked === 1) return vscode.l10n.t("Marked as read.");
  return isRead
    ? vscode.l10n.t("It is marked as read already.")
    : vscode.l10n.t("This is no article that was read into the index.");
}

function toldUnread(unmarked: number): string {
  if (unmarked > 1) return vscode.l10n.t("{0} articles marked as unread.", unmarked);
  if (unmarked === 1) return vscode.l10n.t("Marked as unread.");
  return vscode.l10n.t("It is not marked as read.");
}

async function forget(read: ReadArticles): Promise<void> {
  const { size } = read;
  if (size === 0) {
    tellQuietly(vscode.l10n.t("No article is marked as read."));
    return;
  }
  const yes = vscode.l10n.t("Forget");
  const question =
    size === 1
      ? vscode.l10n.t("Forget that 1 article was read?")
      : vscode.l10n.t("Forget that {0} articles were read?", size);
  const detail = vscode.l10n.t("The articles stay as they are. This cannot be undone.");
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, yes);
  if (chosen === yes) await read.forget();
}

/** The command again undoes it; while it is looking, the command again or leaving stops it. */
function registerToggle({ index, onlyNew }: ReadingParts): vscode.Disposable {
  let looking: vscode.CancellationTokenSource | undefined;
  return vscode.commands.registerCommand(readingCommandIds.showOnlyNew, async () => {
    const editor = activeSeedEditor();
    if (editor === undefined) return;
    if (looking !== undefined) {
      looking.cancel();
    } else if (onlyNew.in(editor) !== undefined) {
      await onlyNew.showAll(editor);
      tellQuietly(vscode.l10n.t("The whole article is shown."));
    } else {
      looking = new vscode.CancellationTokenSource();
      const leaving = vscode.window.onDidChangeActiveTextEditor(() => looking?.cancel());
      try {
        tellQuietly(await show(onlyNew, index, editor, looking.token));
      } finally {
        leaving.dispose();
        looking.dispose();
        looking = undefined;
      }
    }
  });
}

async function show(
  onlyNew: OnlyNew,
  index: IndexState,
  editor: vscode.TextEditor,
  token: vscode.CancellationToken,
): Promise<string> {
  const look = async (): Promise<OnlyNewResult | null> => {
    const found = await onlyNew.show(editor, token);
    if (found !== null || token.isCancellationRequested) return found;
    // The folder may just be being read: what stands in it is known when that is done.
    await Promise.race([index.settled(), cancelled(token)]);
    return token.isCancellationRequested ? null : onlyNew.show(editor, token);
  };
  const progress = { location: { viewId: viewIds.copies } };
  try {
    const found = await vscode.window.withProgress(progress, look);
    if (found !== null) return `${found.message}.`;
  } catch (error) {
    if (!token.isCancellationRequested) throw error;
  }
  return token.isCancellationRequested
    ? vscode.l10n.t("Stopped looking for what is new.")
    : vscode.l10n.t("This is no article that was read into the index.");
}

function cancelled(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
}
