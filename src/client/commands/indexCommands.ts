import * as vscode from "vscode";
import { commandIds, viewIds } from "../../protocol/ids";
import { cancelIndexingNotification, rebuildRequest } from "../../protocol/indexing";
import type { UnreadFile } from "../../protocol/indexing";
import type { Connection } from "../connection";
import type { SeedFiles } from "../files/seedFiles";
import type { IndexState } from "../views/indexState";
import { statusSentence } from "../views/statusWords";
import { tellQuietly } from "./seedEditor";

/** *Rebuild Index*, *Cancel Indexing*, *Show Unread Files*. */
export function registerIndexCommands(
  connection: Connection,
  files: SeedFiles,
  index: IndexState,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.rebuildIndex, () => rebuild(connection, files)),
    vscode.commands.registerCommand(commandIds.cancelIndexing, () =>
      connection.tell(cancelIndexingNotification, null),
    ),
    vscode.commands.registerCommand(commandIds.showUnreadFiles, () =>
      showUnread(connection, index.current?.unread ?? []),
    ),
  );
}

async function rebuild(connection: Connection, files: SeedFiles): Promise<void> {
  await vscode.window.withProgress({ location: { viewId: viewIds.themes } }, async () => {
    await files.search();
    tellQuietly(statusSentence(await connection.ask(rebuildRequest, null)));
  });
}

async function showUnread(connection: Connection, unread: readonly UnreadFile[]): Promise<void> {
  if (unread.length === 0) {
    tellQuietly(vscode.l10n.t("All files were read."));
    return;
  }
  const picks = unread.map((file) => toPick(connection.fromUriText(file.uri), file.reason));
  const title = vscode.l10n.t("Files that could not be read");
  const pick = await vscode.window.showQuickPick(picks, { title, matchOnDetail: true });
  if (pick !== undefined) await vscode.commands.executeCommand("vscode.open", pick.file);
}

function toPick(file: vscode.Uri, reason: string): vscode.QuickPickItem & { file: vscode.Uri } {
  const path = vscode.workspace.asRelativePath(file);
  const end = path.lastIndexOf("/") + 1;
  return { label: path.slice(end), description: path.slice(0, end), detail: reason, file };
}
