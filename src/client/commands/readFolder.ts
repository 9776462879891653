import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import type { FoldersRead } from "../files/foldersRead";
import { tellQuietly } from "./seedEditor";

/** *Read Folder as Seeds* and its way back, from the palette and from the explorer. */
export function registerReadFolder(folders: FoldersRead): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.readFolder, async (folder?: vscode.Uri) => {
      const chosen = folder ?? (await chooseFolder());
      if (chosen === undefined) return;
      await folders.add(chosen);
      tellQuietly(vscode.l10n.t("Text files in {0} are read as seeds.", nameOf(chosen)));
    }),
    vscode.commands.registerCommand(commandIds.stopReadingFolder, async (folder?: vscode.Uri) => {
      const chosen = folder ?? (await chooseFolderRead(folders));
      if (chosen === undefined) return;
      await folders.remove(chosen);
      tellQuietly(vscode.l10n.t("Text files in {0} are plain text again.", nameOf(chosen)));
    }),
  );
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [start] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t("Read folder as seeds"),
    openLabel: vscode.l10n.t("Read as Seeds"),
    ...(start && { defaultUri: start.uri }),
  });
  return chosen?.[0];
}

async function chooseFolderRead(folders: FoldersRead): Promise<vscode.Uri | undefined> {
  const picks = folders.all.map((folder) => ({
    label: nameOf(folder),
    description: vscode.workspace.asRelativePath(folder),
    folder,
  }));
  if (picks.length === 0) tellQuietly(vscode.l10n.t("No folder is read as seeds."));
  if (picks.length < 2) return picks[0]?.folder;
  const title = vscode.l10n.t("Stop reading folder as seeds");
  return (await vscode.window.showQuickPick(picks, { title }))?.folder;
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf("/") + 1);
}
