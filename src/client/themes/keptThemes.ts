import type * as vscode from "vscode";
import { keepThemesNotification } from "../../protocol/themes";
import type { Connection } from "../connection";

const storageKey = "keptThemes";

/** What the workspace has kept of the themes; null where it has kept nothing yet. */
export function keptThemes(memory: vscode.Memento): unknown {
  return memory.get<unknown>(storageKey, null);
}

/**
 * Keeps the themes with the workspace, so that nothing is written among the articles. What they are is
 * the server's business.
 */
export function keepThemes(connection: Connection, memory: vscode.Memento): vscode.Disposable {
  return connection.onTold(keepThemesNotification, ({ kept }) => {
    memory.update(storageKey, kept).then(undefined, (error: unknown) => {
      connection.log("The themes could not be kept.", error);
    });
  });
}
