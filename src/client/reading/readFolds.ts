import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import { onlyNewRequest } from "../../protocol/reading";
import type { Connection } from "../connection";
import type { OnlyNew } from "./onlyNew";

/** Offers what was read before as folding ranges, in documents where that is wanted. */
export function registerReadFolds(connection: Connection, onlyNew: OnlyNew): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: languageId },
    {
      onDidChangeFoldingRanges: onlyNew.onDidChange,
      provideFoldingRanges: async (document, _context, token) => {
        if (!onlyNew.isOnIn(document)) return [];
        const uri = connection.toUriText(document.uri);
        const found = await connection.ask(onlyNewRequest, { uri }, token);
        const folds = found?.folds ?? [];
        return folds.map(({ startLine, endLine }) => new vscode.FoldingRange(startLine, endLine));
      },
    },
  );
}
