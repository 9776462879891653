import type {
  CodeAction,
  CodeActionParams,
  Definition,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentSymbol,
  DocumentSymbolParams,
  DefinitionParams,
  ExecuteCommandParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  LocationLink,
  PrepareRenameParams,
  Range,
  ReferenceParams,
  RenameParams,
  SemanticTokens,
  SemanticTokensParams,
  WorkspaceEdit,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from "vscode-languageserver";
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import type { RequestKind } from "../../protocol/messageKinds";

/** The protocol's own requests in the shape of ours, so that one boundary serves both. */
export const hover: RequestKind<HoverParams, Hover | null> = { method: HoverRequest.method };
export const definition: RequestKind<DefinitionParams, Definition | LocationLink[] | null> = {
  method: DefinitionRequest.method,
};
export const references: RequestKind<ReferenceParams, Location[] | null> = {
  method: ReferencesRequest.method,
};
export const documentHighlight: RequestKind<DocumentHighlightParams, DocumentHighlight[] | null> = {
  method: DocumentHighlightRequest.method,
};
export const documentSymbol: RequestKind<DocumentSymbolParams, DocumentSymbol[] | null> = {
  method: DocumentSymbolRequest.method,
};
export const foldingRange: RequestKind<FoldingRangeParams, FoldingRange[] | null> = {
  method: FoldingRangeRequest.method,
};
export const semanticTokens: RequestKind<SemanticTokensParams, SemanticTokens | null> = {
  method: SemanticTokensRequest.method,
};
export const prepareRename: RequestKind<
  PrepareRenameParams,
  { readonly range: Range; readonly placeholder: string } | null
> = { method: PrepareRenameRequest.method };
export const rename: RequestKind<RenameParams, WorkspaceEdit | null> = {
  method: RenameRequest.method,
};
export const inlayHint: RequestKind<InlayHintParams, InlayHint[] | null> = {
  method: InlayHintRequest.method,
};
export const workspaceSymbol: RequestKind<WorkspaceSymbolParams, WorkspaceSymbol[] | null> = {
  method: WorkspaceSymbolRequest.method,
};
export const codeAction: RequestKind<CodeActionParams, CodeAction[] | null> = {
  method: CodeActionRequest.method,
};
export const documentDiagnostic: RequestKind<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  method: DocumentDiagnosticRequest.method,
};
export const executeCommand: RequestKind<ExecuteCommandParams, null> = {
  method: ExecuteCommandRequest.method,
};

/** For {@link Requests.onArticle}: most requests name their document the same way. */
export const ofDocument = {
  uriOf: (params: { readonly textDocument: { readonly uri: string } }): string =>
    params.textDocument.uri,
  otherwise: null,
} as const;
