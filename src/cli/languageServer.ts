import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Starts the language server that is built beside the command line. It finds `--stdio` in the
 * arguments of this process and ends the process when its client says so.
 */
export async function startLanguageServer(): Promise<void> {
  // By path, not by import: the command line does not know the server's code.
  await import(pathToFileURL(join(__dirname, "server.js")).href);
}
