import * as vscode from "vscode";
import { changedNotification } from "../../protocol/indexing";
import { registerGroupAnew } from "./groupAnew";
import { registerIgnoredWords } from "./ignoreWords";
import { keepThemes } from "./keptThemes";
import { registerThemeCommands } from "./themeCommands";
import type { ThemeTools } from "./themeTools";

/** The reader's hand on the themes, and what the workspace keeps of them. */
export function registerThemeHand(tools: ThemeTools, memory: vscode.Memento): vscode.Disposable {
  const { connection } = tools;
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    connection.onTold(changedNotification, () => changed.fire()),
    keepThemes(connection, memory),
    registerThemeCommands(tools),
    registerIgnoredWords(tools, changed.event),
    registerGroupAnew(tools),
  );
}
