import * as vscode from "vscode";
import { isIgnoredPath } from "./seedNames";

/** All files in a folder, for virtual file systems: most of them offer the editor no search. */
export async function listFiles(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (type === vscode.FileType.File) files.push(uri);
      // Not through symbolic links, whose type has one more bit: they may lead in circles.
      else if (type === vscode.FileType.Directory && !isIgnoredPath(`${uri.path}/`)) {
        folders.push(uri);
      }
    }
  }
  return files;
}

/** None where the folder is gone or may not be read: the others are still worth reading. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}
