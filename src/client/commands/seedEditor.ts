import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";

/** The editor in which a seed is read; tells the reader what to do where there is none. */
export function activeSeedEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === languageId) return editor;
  tellQuietly(vscode.l10n.t("Open an article first."));
  return undefined;
}

/** A line in the status bar that goes away by itself. */
export function tellQuietly(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
