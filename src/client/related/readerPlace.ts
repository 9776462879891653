import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import type { RelatedParams } from "../../protocol/related";
import type { Connection } from "../connection";

/** Where the reader is: the cursor or the selection in the text in front; null outside of articles. */
export function readerPlace(connection: Connection): RelatedParams | null {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return null;
  const uri = connection.toUriText(editor.document.uri);
  return { uri, range: connection.toRange(editor.selection) };
}

/**
 * Whether a reader who is in no article now may still come back to the list of what is related to one.
 * Once that article is closed, it is nobody's question any more; but where a text is being opened,
 * possibly from the list, its tab stands there before there is an editor in it.
 *
 * @param uri of the article that was asked about
 */
export function mayReturn(connection: Connection, uri: string): boolean {
  const { activeTextEditor, tabGroups, visibleTextEditors } = vscode.window;
  const { activeTab } = tabGroups.activeTabGroup;
  if (!activeTextEditor && activeTab?.input instanceof vscode.TabInputText) return true;
  return visibleTextEditors.some(({ document }) => connection.toUriText(document.uri) === uri);
}

/** Whether a key or the mouse moved the cursor, and no list or command. */
export function isByHand(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
  return kind === Keyboard || kind === Mouse;
}
