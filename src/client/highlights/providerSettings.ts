import * as vscode from "vscode";
import type {
  BaseLanguageClient,
  InlayHintsMiddleware,
  SemanticTokensMiddleware,
} from "vscode-languageclient";
import { configurationSection, languageId, settingIds } from "../../protocol/ids";
import { tokenTypes } from "../../protocol/tokens";
import { changesLayers, isLayerOn } from "./layerSettings";
import { withoutTypes } from "./tokensOfKinds";

/** Hints are off until asked for, although a server answers whoever asks it. */
export const provideInlayHints: NonNullable<InlayHintsMiddleware["provideInlayHints"]> = (
  document,
  range,
  token,
  next,
) => (areHintsOn(document) ? next(document, range, token) : []);

/** A colour theme's own rules for names obey the same switches as the colours drawn over them. */
export const provideDocumentSemanticTokens: NonNullable<
  SemanticTokensMiddleware["provideDocumentSemanticTokens"]
> = async (document, token, next) => {
  const tokens = await next(document, token);
  const off = tokenTypes.flatMap((type, at) => (isLayerOn(type, document) ? [] : [at]));
  return tokens && new vscode.SemanticTokens(withoutTypes(tokens.data, new Set(off)));
};

const hintsSetting = `${configurationSection}.${settingIds.inlayHintsActors}`;

function areHintsOn(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection, document);
  return settings.get(settingIds.inlayHintsActors, false);
}

/** Has the editor ask again when a setting changes that the answers depend on. */
export function refreshWithSettings(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    const seed = vscode.workspace.textDocuments.find(
      (document) => document.languageId === languageId,
    );
    if (!seed) return;
    if (event.affectsConfiguration(hintsSetting)) {
      const hints = client.getFeature("textDocument/inlayHint").getProvider(seed);
      hints?.onDidChangeInlayHints.fire();
    }
    if (changesLayers(event)) {
      const tokens = client.getFeature("textDocument/semanticTokens").getProvider(seed);
      tokens?.onDidChangeSemanticTokensEmitter.fire();
    }
  });
}
