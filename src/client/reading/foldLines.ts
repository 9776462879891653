import * as vscode from "vscode";
import type { ReadFold } from "../../protocol/reading";

/** The editor takes over folding ranges, and tells what it shows, a moment later. */
const pauseMilliseconds = 150;
const mostAttempts = 4;

/** Folds away what folding ranges are offered for, in the editor in front; twice does no harm. */
export async function foldLines(
  editor: vscode.TextEditor,
  folds: readonly ReadFold[],
): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await run("editor.fold", editor, folds);
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    if (!folds.some((fold) => isOpen(editor, fold))) return;
  }
}

/** Whether a fold can be seen to be open: far ones cannot be seen and follow the near ones. */
function isOpen({ visibleRanges }: vscode.TextEditor, { startLine }: ReadFold): boolean {
  return visibleRanges.some(({ start, end }) => start.line <= startLine && startLine < end.line);
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
