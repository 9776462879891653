import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { isSeedFileName } from "../seedFiles";

const skippedFolders = new Set(["node_modules", "bower_components"]);

/**
 * All seed files under some folders, in path order. Symbolic links are not followed: they may lead
 * out of the folder or round in a ring. A folder that cannot be listed is passed over.
 */
export async function* listSeedFiles(folders: readonly string[]): AsyncIterable<string> {
  for (const folder of folders) {
    if (folder.startsWith("file:")) yield* listFolder(URI.parse(folder).fsPath);
  }
}

async function* listFolder(path: string): AsyncIterable<string> {
  for (const entry of await readEntries(path)) {
    const inner = join(path, entry.name);
    if (entry.isFile() && isSeedFileName(entry.name)) yield URI.file(inner).toString();
    if (entry.isDirectory() && !isSkipped(entry.name)) yield* listFolder(inner);
  }
}

async function readEntries(path: string) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Gone meanwhile, or not for us: the rest of the folders goes on.
    return [];
  }
}

function isSkipped(name: string): boolean {
  return name.startsWith(".") || skippedFolders.has(name);
}
