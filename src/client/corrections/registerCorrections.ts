import * as vscode from "vscode";
import type { Connection } from "../connection";
import type { FoldersRead } from "../files/foldersRead";
import { registerCopyCommands } from "./copyCommands";
import { registerCorrectionCommands } from "./correctionCommands";
import { registerFileWriter } from "./correctionsFile";
import type { CorrectionsState } from "./correctionsState";
import { registerQuotationCommands } from "./quotationCommands";
import type { ResultTeller } from "./tellResult";
import { watchBeside } from "./watchBeside";

/** The reader's hand: commands, the file they are kept in, and what became of them. */
export function registerCorrections(
  connection: Connection,
  folders: FoldersRead,
  state: CorrectionsState,
  results: ResultTeller,
): vscode.Disposable {
  return vscode.Disposable.from(
    results,
    registerCorrectionCommands({ connection, state, results }),
    registerQuotationCommands({ connection, results }),
    registerCopyCommands({ connection, results }),
    registerFileWriter(connection),
    watchBeside(connection, folders),
  );
}
