import * as vscode from "vscode";

/** How what was read before looks: dimmed, and a label where it is folded away. */
export interface LookOfRead extends vscode.Disposable {
  readonly read: vscode.TextEditorDecorationType;
  readonly label: vscode.TextEditorDecorationType;
  /** The label at the end of a line that stays visible. */
  labelAt(document: vscode.TextDocument, line: number, label: string): vscode.DecorationOptions;
}

export function lookOfRead(): LookOfRead {
  const read = vscode.window.createTextEditorDecorationType({
    opacity: "0.5",
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const label = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor("editorCodeLens.foreground"),
      fontStyle: "italic",
      margin: "0 0 0 0.5ch",
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  return {
    read,
    label,
    labelAt: (document, line, contentText) => {
      const { end } = document.lineAt(Math.min(line, document.lineCount - 1)).range;
      return {
        range: new vscode.Range(end, end),
        renderOptions: { after: { contentText } },
      };
    },
    dispose: () => {
      read.dispose();
      label.dispose();
    },
  };
}
