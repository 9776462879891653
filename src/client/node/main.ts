import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { SeedReaderApi } from "../api";
import { startReader } from "../extension";

/**
 * Megabytes that the server may take for what it knows of a folder, about 60 KB an article: as much as
 * the editor's own Node can address. By default it ends at a quarter of a small machine's memory.
 */
const mostMemory = 4096;

/** The desktop and remote host: the server runs in a process of its own. */
export function activate(context: vscode.ExtensionContext): SeedReaderApi {
  const server = {
    module: context.asAbsolutePath("dist/server.js"),
    transport: TransportKind.ipc,
  };
  const memory = `--max-old-space-size=${String(mostMemory)}`;
  const run = { ...server, options: { execArgv: [memory] } };
  const debug = { ...server, options: { execArgv: [memory, "--nolazy", "--inspect=6009"] } };
  return startReader(
    context,
    (options) => new LanguageClient("seedReader", "Seed Reader", { run, debug }, options),
  );
}
