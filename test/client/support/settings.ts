// Settings of the reader that tests depend on.
import * as vscode from "vscode";
import { readingSettingIds } from "../../../src/protocol/reading";

/** Whether articles count as read that were on the screen to their end for long enough. */
export function markAutomatically(isWanted: boolean): Thenable<void> {
  const settings = vscode.workspace.getConfiguration("seedReader");
  const everywhere = vscode.ConfigurationTarget.Global;
  return settings.update(readingSettingIds.markAutomatically, isWanted, everywhere);
}
