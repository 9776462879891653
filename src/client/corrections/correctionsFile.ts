import * as vscode from "vscode";
import {
  correctionsFileRequest,
  correctionsPath,
  removeCorrectionRequest,
  writeFileRequest,
} from "../../protocol/correctionsFile";
import type { StaleCorrection } from "../../protocol/correctionsFile";
import { languageId } from "../../protocol/ids";
import { openPlace } from "../commands/openPlace";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { CorrectionsState } from "./correctionsState";
import type { ResultTeller } from "./tellResult";

/** Writes the corrections file for the server; never over what the reader has not saved yet. */
export function registerFileWriter(connection: Connection): vscode.Disposable {
  return connection.answer(writeFileRequest, async ({ uri, text }) => {
    const file = connection.fromUriText(uri);
    const open = vscode.workspace.textDocuments.find(
      (document) => connection.toUriText(document.uri) === uri,
    );
    if (open?.isDirty === true) {
      return { problem: vscode.l10n.t("The corrections file has changes that are not saved yet.") };
    }
    try {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, ".."));
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      return { problem: null };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { problem: vscode.l10n.t("The corrections file cannot be written: {0}", reason) };
    }
  });
}

/** *Open Corrections File*: that of the article being read, else of a workspace folder. */
export async function openCorrections(connection: Connection): Promise<void> {
  const file = await fileToOpen(connection);
  if (file === undefined) return;
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    tellQuietly(vscode.l10n.t("Nothing has been corrected here yet."));
    return;
  }
  await vscode.commands.executeCommand("vscode.open", file);
}

async function fileToOpen(connection: Connection): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === languageId) {
    const uri = connection.toUriText(document.uri);
    const file = await connection.ask(correctionsFileRequest, { uri });
    if (file !== null) return connection.fromUriText(file.uri);
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (folders.length === 0) tellQuietly(vscode.l10n.t("Open a folder of articles first."));
  return folder && vscode.Uri.joinPath(folder.uri, correctionsPath);
}

interface StalePick extends vscode.QuickPickItem {
  readonly stale: StaleCorrection;
}

interface StaleTools {
  readonly connection: Connection;
  readonly state: CorrectionsState;
  readonly results: ResultTeller;
}

/** *Show Stale Corrections*: Enter opens an entry in its file, its button removes it. */
export function showStale({ connection, state, results }: StaleTools): void {
  if (state.stale.length === 0) {
    tellQuietly(vscode.l10n.t("Every correction matches something."));
    return;
  }
  const list = createStaleList();
  const fill = (): void => {
    list.items = state.stale.map(toStalePick);
    if (list.items.length === 0) list.hide();
  };
  fill();
  const listening = state.onDidChange(fill);
  list.onDidTriggerItemButton(async ({ item }) => {
    await results.tell(await connection.ask(removeCorrectionRequest, item.stale.target));
  });
  list.onDidAccept(async () => {
    const [picked] = list.activeItems;
    list.hide();
    if (picked) await openPlace(connection.fromLocation(picked.stale.target));
  });
  list.onDidHide(() => {
    listening.dispose();
    list.dispose();
  });
  list.show();
}

function createStaleList(): vscode.QuickPick<StalePick> {
  const list = vscode.window.createQuickPick<StalePick>();
  list.title = vscode.l10n.t("Corrections that match nothing any more");
  list.placeholder = vscode.l10n.t("Enter opens an entry in its file");
  list.matchOnDetail = true;
  return list;
}

function toStalePick(stale: StaleCorrection): StalePick {
  const remove = vscode.l10n.t("Remove this correction");
  return {
    label: stale.correction,
    detail: stale.reason,
    buttons: [{ iconPath: new vscode.ThemeIcon("trash"), tooltip: remove }],
    stale,
  };
}
