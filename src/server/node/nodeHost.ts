import { readFile, stat } from "node:fs/promises";
import { URI } from "vscode-uri";
import { maxArticleBytes } from "../../base/decodeText";
import { UnreadableFile, type Host } from "../host";
import { listSeedFiles } from "./listSeedFiles";

/** The server's platform in a Node process: its files, its timers. */
export const nodeHost: Host = {
  readFile: (uri) => (uri.startsWith("file:") ? readSeedFile(URI.parse(uri).fsPath) : null),
  listFolders: listSeedFiles,
  yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
  schedule(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
};

async function readSeedFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // Looked at before reading: a huge file would not even fit into memory.
    if (size > maxArticleBytes) throw new UnreadableFile(tooLarge(size));
    return await readFile(path);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(reasonFor(error));
  }
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  return `The file is too large: ${mebibytes(size)} MiB, at most ${mebibytes(maxArticleBytes)} MiB are read.`;
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "The file is gone.";
    case "EACCES":
    case "EPERM":
      return "The file may not be read: permission denied.";
    case "EISDIR":
      return "This is a folder, not a file.";
    default:
      return `The file could not be read (${String(code ?? error)}).`;
  }
}
