import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { URI } from "vscode-uri";
import { maxArticleBytes } from "../../base/decodeText";
import { UnreadableFile, type Host } from "../host";
import { listSeedFiles } from "./listSeedFiles";

/** The server's platform in a Node process: its files, its timers. */
export const nodeHost: Host = {
  readFile: (uri) => (uri.startsWith("file:") ? readSeedFile(URI.parse(uri).fsPath) : null),
  writeFile: (uri, text) =>
    uri.startsWith("file:") ? writeWhole(URI.parse(uri).fsPath, text) : null,
  listFolders: listSeedFiles,
  now: () => performance.now(),
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
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(reasonFor(error), { missing: codeOf(error) === "ENOENT" });
  }
}

/** Beside the file first and then in its place, so that nobody ever reads half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const half = `${path}.${process.pid}.half`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, text);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw new UnreadableFile(`The file could not be written (${String(codeOf(error) ?? error)}).`);
  }
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  return `The file is too large: ${mebibytes(size)} MiB, at most ${mebibytes(maxArticleBytes)} MiB are read.`;
}

function reasonFor(error: unknown): string {
  const code = codeOf(error);
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

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
