import { TextDocumentSyncKind, type InitializeResult } from "vscode-languageserver";
import type { ClientState } from "./clientState";
import { codeActionKinds } from "./features/codeAction";
import { executableCommands } from "./features/executeCommand";
import { semanticTokensLegend } from "./features/semanticTokens";
import { sourcingDiagnosticsProvider } from "./features/sourcingDiagnostics";

/** What the server can do, for a client that has said what it can do itself. */
export function answerTo({
  registersCodeActions,
  runsCommandLinks,
}: ClientState): InitializeResult {
  const { capabilities } = initializeResult;
  return {
    ...initializeResult,
    capabilities: {
      ...capabilities,
      ...(!registersCodeActions && {
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      }),
      ...(!runsCommandLinks && { executeCommandProvider: { commands: [...executableCommands] } }),
    },
  };
}

const initializeResult: InitializeResult = {
  serverInfo: { name: "seed-reader" },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    diagnosticProvider: sourcingDiagnosticsProvider,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
