import * as vscode from "vscode";
import { readFileRequest } from "../../protocol/files";
import type { Connection } from "../connection";

/** Files beyond this never travel to the server, which reads none so large. */
const largestFileBytes = 64 * 1024 * 1024;

/** Reads files for the server, which may run where it has no file system of its own. */
export function registerFileReader(connection: Connection): vscode.Disposable {
  return connection.answer(readFileRequest, async ({ uri }) => {
    const file = connection.fromUriText(uri);
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > largestFileBytes) return { problem: tooLarge(size) };
      return { base64: toBase64(await vscode.workspace.fs.readFile(file)) };
    } catch (error) {
      const missing = error instanceof vscode.FileSystemError && error.code === "FileNotFound";
      return { problem: readProblem(error), missing };
    }
  });
}

function tooLarge(size: number): string {
  const megabytes = Math.round(size / 1024 / 1024).toLocaleString("en");
  return vscode.l10n.t("The file is too large to read: {0} MB.", megabytes);
}

function readProblem(error: unknown): string {
  if (error instanceof vscode.FileSystemError) {
    if (error.code === "FileNotFound") return vscode.l10n.t("The file is no longer there.");
    if (error.code === "NoPermissions") return vscode.l10n.t("Reading the file is not permitted.");
  }
  return vscode.l10n.t("The file could not be read.");
}

/** `btoa` and no Buffer: the web worker has none. In pieces, because arguments go on the stack. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(""));
}
