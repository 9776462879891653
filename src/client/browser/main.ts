import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { SeedReaderApi } from "../api";
import { startReader } from "../extension";

/** The web host: the server runs in a web worker. */
export function activate(context: vscode.ExtensionContext): SeedReaderApi {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/web/server.js");
  const worker = new Worker(script.toString(true));
  return startReader(
    context,
    (options) => new LanguageClient("seedReader", "Seed Reader", worker, options),
  );
}
