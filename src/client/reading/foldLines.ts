import * as vscode from "vscode";
import type { ReadFold } from "../../protocol/reading";

/** Folds away what folding ranges are offered for, in the editor in front; twice does no harm. */
export async function foldLines(
  editor: vscode.TextEditor,
  folds: readonly ReadFold[],
): Promise<void> {
  await run("editor.fold", editor, folds);
}

/** Unfolds it again. */
export async function unfoldLines(
  editor: vscode.TextEditor,
  folds: readonly ReadFold[],
): Promise<void> {
  await run("editor.unfold", editor, folds);
}

/** The editor's commands act on the editor in front and take lines from 0. */
async function run(
  command: "editor.fold" | "editor.unfold",
  editor: vscode.TextEditor,
  folds: readonly ReadFold[],
): Promise<void> {
  if (folds.length === 0 || editor !== vscode.window.activeTextEditor) return;
  // One level down from each line is its own range, whether it is folded already or not.
  const selectionLines = folds.map(({ startLine }) => startLine);
  await vscode.commands.executeCommand(command, { levels: 1, direction: "down", selectionLines });
}
