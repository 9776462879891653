import * as vscode from "vscode";

/** Longer ranges are gone to, but not selected: a page that is all selection cannot be read. */
const mostSelectedLines = 3;

/** How a place is shown; by default it takes the focus and stays open. */
export type OpenOptions = Pick<
  vscode.TextDocumentShowOptions,
  "preserveFocus" | "preview" | "viewColumn"
>;

/** Opens a place in its article and selects it, or puts the cursor where it begins. */
export async function openPlace(place: vscode.Location, options: OpenOptions = {}): Promise<void> {
  const { uri, range } = place;
  // Not `showTextDocument`, which keeps the document open for minutes after its editor is closed.
  await vscode.commands.executeCommand("vscode.open", uri, {
    ...options,
    selection: selectionIn(range),
  });
}

/** What is selected of a place that is gone to: all of it, or nothing at its beginning. */
export function selectionIn({ start, end }: vscode.Range): vscode.Range {
  const isShort = end.line - start.line < mostSelectedLines;
  return new vscode.Range(start, isShort ? end : start);
}
