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

/** Called with a file that was written, changed or deleted. */
type Changed = (file: vscode.Uri) => void;

/** @param path of the file from the folder of the articles. */
function watchFile(
  connection: Connection,
  folders: FoldersRead,
  path: string,
  notification: NotificationKind<{ readonly uris: readonly string[] }>,
): vscode.Disposable {
  const changed: Changed = (file) => {
    const uris = [connection.toUriText(file)];
    void connection.tell(notification, { uris });
  };
  return vscode.Disposable.from(
    watchPattern(`**/${path}`, changed),
    watchFolders(folders, path, changed),
    // Not every file system tells of its changes.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${path}`)) changed(uri);
    }),
  );
}

/** Watches the file in folders that are read and may lie outside the workspace. */
function watchFolders(folders: FoldersRead, path: string, changed: Changed): vscode.Disposable {
  const watchAll = (): vscode.Disposable =>
    vscode.Disposable.from(
      ...folders.all.map((folder) =>
        watchPattern(new vscode.RelativePattern(folder, path), changed),
      ),
    );
  let watching = watchAll();
  return vscode.Disposable.from(
    { dispose: () => void watching.dispose() },
    folders.onDidChange(() => {
      watching.dispose();
      watching = watchAll();
    }),
  );
}

function watchPattern(pattern: vscode.GlobPattern, changed: Changed): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
