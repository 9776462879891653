import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import type { FoldersRead } from "./foldersRead";
import { ignoredFoldersGlob, isIgnoredPath, isSeedPath } from "./seedNames";
import { readFolderGlob, seedNameGlob } from "./seedNames";

/** Where to look for seeds, and which of the files there are some. */
export interface SeedPlace {
  readonly pattern: vscode.RelativePattern;
  readonly accepts: (file: vscode.Uri) => boolean;
}

/** By name, by the setting `seedReader.files`, or because the reader asked to read a folder. */
export function seedPlaces(folders: FoldersRead): readonly SeedPlace[] {
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  return [
    ...workspaceFolders.map((folder) => ({
      pattern: new vscode.RelativePattern(folder, seedNameGlob),
      accepts: (file: vscode.Uri) => isSeedPath(file.path) && !isIgnoredPath(file.path),
    })),
    ...workspaceFolders.flatMap((folder) =>
      fileGlobs(folder.uri).map((glob) => ({
        pattern: new vscode.RelativePattern(folder, glob),
        accepts: (file: vscode.Uri) => !isIgnoredPath(file.path),
      })),
    ),
    ...folders.all.map((folder) => ({
      pattern: new vscode.RelativePattern(folder, readFolderGlob),
      accepts: (file: vscode.Uri) => folders.holds(file) && !isIgnoredPath(file.path),
    })),
  ];
}

/** All seeds of all places, each once, in order of their addresses. */
export async function findSeeds(places: readonly SeedPlace[]): Promise<vscode.Uri[]> {
  const found = await Promise.all(places.map(findSeedsOf));
  const byText = new Map(found.flat().map((file) => [file.toString(), file]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file);
}

/** Whether an open document is a seed by a rule that the language's own patterns do not know. */
export function isSeedDocument(document: vscode.TextDocument, folders: FoldersRead): boolean {
  const { uri } = document;
  if (uri.scheme === "untitled" || isIgnoredPath(uri.path)) return false;
  if (folders.holds(uri)) return true;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return false;
  return (
    isSeedPath(uri.path) ||
    fileGlobs(uri).some(
      (glob) =>
        vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0,
    )
  );
}

function fileGlobs(scope: vscode.Uri): readonly string[] {
  const globs = vscode.workspace
    .getConfiguration(configurationSection, scope)
    .get<unknown>(settingIds.files);
  // Settings are written by hand: anything may stand there.
  return Array.isArray(globs)
    ? globs.filter((glob): glob is string => typeof glob === "string" && glob !== "")
    : [];
}

async function findSeedsOf({ pattern, accepts }: SeedPlace): Promise<vscode.Uri[]> {
  const files = await vscode.workspace.findFiles(pattern, ignoredFoldersGlob);
  return files.filter(accepts);
}
