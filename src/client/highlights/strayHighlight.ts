import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";

/**
 * Until the server answers, the editor lights up the word at the cursor wherever it stands, and keeps
 * it lit until the cursor moves. A move to the next character and back takes that away.
 */
export function clearStrayHighlight(): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId || !editor.selection.isEmpty) return;
  const { active } = editor.selection;
  if (editor.document.lineAt(active.line).isEmptyOrWhitespace) return;
  const beside = active.translate(0, active.character === 0 ? 1 : -1);
  editor.selection = new vscode.Selection(beside, beside);
  editor.selection = new vscode.Selection(active, active);
}
