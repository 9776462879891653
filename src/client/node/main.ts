import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { SeedReaderApi } from "../api";
import { startReader } from "../extension";

/** The desktop and remote host: the server runs in a process of its own. */
export function activate(context: vscode.ExtensionContext): SeedReaderApi {
  const server = {
    module: context.asAbsolutePath("dist/server.js"),
    transport: TransportKind.ipc,
  };
  const debugged = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return startReader(
    context,
    (options) =>
      new LanguageClient("seedReader", "Seed Reader", { run: server, debug: debugged }, options),
  );
}
