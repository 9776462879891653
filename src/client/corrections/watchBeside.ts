import * as vscode from "vscode";
import { correctionsChangedNotification, correctionsPath } from "../../protocol/correctionsFile";
import { importedChangedNotification, importedPath } from "../../protocol/imported";
import type { NotificationKind } from "../../protocol/messageKinds";
import type { Connection } from "../connection";
import type { FoldersRead } from "../files/foldersRead";

/**
 * Tells the server when what lies beside the articles is written, by hand or by another program:
 * corrections, and passages that were imported.
 */
export function watchBeside(connection: Connection, folders: FoldersRead): vscode.Disposable {
  return vscode.Disposable.from(
    watchFile(connection, folders, correctionsPath, correctionsChangedNotification),
    watchFile(connection, folders, importedPath, importedChangedNotification),
  );
}

/** @param path of the file from the folder of the articles. */
function watchFile(
  connection: Connection,
  folders: FoldersRead,
  path: string,
  notification: NotificationKind<{ readonly uris: readonly string[] }>,
): vscode.Disposable {
  const changed = (file: vscode.Uri): void => {
    const uris = [connection.toUriText(file)];
    void connection.tell(notification, { uris });
  };
  const watch = (pattern: vscode.GlobPattern): vscode.Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
    );
  };
  const watchOthers = (): vscode.Disposable =>
    vscode.Disposable.from(
      ...folders.all.map((folder) => watch(new vscode.RelativePattern(folder, path))),
    );
  let others = watchOthers();
  return vscode.Disposable.from(
    watch(`**/${path}`),
    { dispose: () => void others.dispose() },
    folders.onDidChange(() => {
      others.dispose();
      others = watchOthers();
    }),
    // Not every file system tells of its changes.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${path}`)) changed(uri);
    }),
  );
}
