import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import type { FoldersRead } from "./foldersRead";
import { listFiles } from "./listFiles";
import { ignoredFoldersGlob, isIgnoredPath, isSeedPath } from "./seedNames";
import { readFolderGlob, seedNameGlob } from "./seedNames";

/** The editor searches for this long at most, less where it may have nothing to search with. */
const searchMilliseconds = { real: 60_000, virtual: 5_000 };

/** Where to look for seeds, and which of the files there are some. */
export interface SeedPlace {
  readonly pattern: vscode.RelativePattern;
  readonly accepts: (file: vscode.Uri) => boolean;
  /** Whether `accepts` alone can tell, without the pattern. */
  readonly goesByName: boolean;
}

/** By name, by the setting `seedReader.files`, or because the reader asked to read a folder. */
export function seedPlaces(folders: FoldersRead): readonly SeedPlace[] {
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  return [
    ...workspaceFolders.map((folder) => ({
      pattern: new vscode.RelativePattern(folder, seedNameGlob),
      accepts: (file: vscode.Uri) => isSeedPath(file.path) && !isIgnoredPath(file.path),
      goesByName: true,
    })),
    ...workspaceFolders.flatMap((folder) =>
      fileGlobs(folder.uri).map((glob) => ({
        pattern: new vscode.RelativePattern(folder, glob),
        accepts: (file: vscode.Uri) => !isIgnoredPath(file.path),
        goesByName: false,
      })),
    ),
    ...folders.all.map((folder) => ({
      pattern: new vscode.RelativePattern(folder, readFolderGlob),
      accepts: (file: vscode.Uri) => folders.holds(file) && !isIgnoredPath(file.path),
      goesByName: true,
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

async function findSeedsOf({ pattern, accepts, goesByName }: SeedPlace): Promise<vscode.Uri[]> {
  const place = ["file", "vscode-remote"].includes(pattern.baseUri.scheme) ? "real" : "virtual";
  const found =
    goesByName && place === "virtual"
      ? await listFiles(pattern.baseUri)
      : await search(pattern, searchMilliseconds[place]);
  return found.filter(accepts);
}

/**
 * The editor's own search; none where the folder is gone, so that the others are still read. It waits
 * for ever for file systems that offer no search, hence the limit.
 */
async function search(
  pattern: vscode.RelativePattern,
  milliseconds: number,
): Promise<vscode.Uri[]> {
  const limit = new vscode.CancellationTokenSource();
  const late = new Promise<vscode.Uri[]>((resolve) => {
    limit.token.onCancellationRequested(() => {
      resolve([]);
    });
  });
  const timer = setTimeout(() => {
    limit.cancel();
  }, milliseconds);
  const found = vscode.workspace
    .findFiles(pattern, ignoredFoldersGlob, undefined, limit.token)
    .then(undefined, () => []);
  const files = await Promise.race([found, late]);
  clearTimeout(timer);
  limit.dispose();
  return files;
}
