// The seeds of a test: written into the folder that the editor has open, which is a copy to spoil.
import * as vscode from "vscode";
import type { SeedReaderApi } from "../../../src/client/api";
import type { IndexStatus } from "../../../src/protocol/indexing";
import { eventually, ok } from "./assert";

/** The extension's answers, awake. */
export async function reader(): Promise<SeedReaderApi> {
  const extension = vscode.extensions.getExtension<SeedReaderApi>("seed-reader.seed-reader");
  ok(extension, "the extension is not in the editor");
  return extension.activate();
}

/** An address in the open folder. */
export function at(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file; text goes out as UTF-8. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(at(path), bytes);
  return at(path);
}

/** Deletes files and folders where they exist. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await vscode.workspace.fs
      .delete(at(path), { recursive: true })
      .then(undefined, () => undefined);
  }
}

/** Opens a file as a reader does, and puts the cursor into some of its words. */
export async function open(path: string, cursorIn = ""): Promise<vscode.TextEditor> {
  // `showTextDocument` would keep the document open for minutes after its editor is closed.
  await vscode.commands.executeCommand("vscode.open", at(path), { preview: false });
  const { document } = await eventually(() => activeIn(path), path);
  const { start } = rangeOf(document, cursorIn);
  const cursor = cursorIn === "" ? start : start.translate(0, 1);
  await vscode.commands.executeCommand("vscode.open", at(path), {
    preview: false,
    selection: new vscode.Range(cursor, cursor),
  });
  // Whichever editor it is: it may be made anew for the article that is opened a second time.
  return eventually(() => {
    const editor = activeIn(path);
    return editor?.selection.active.isEqual(cursor) && editor;
  }, "the cursor");
}

/** The editor in front, where it shows a file of the open folder. */
export function activeIn(path: string): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === at(path).toString() ? editor : undefined;
}

/** Where words stand in a document, the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `"${words}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Waits until the index says what is expected of it. */
export async function indexed(
  what: string,
  isSo: (status: IndexStatus) => boolean,
): Promise<IndexStatus> {
  const { ready } = await reader();
  return eventually(async () => {
    const status = await ready();
    return isSo(status) && status;
  }, what);
}

let samples: number | undefined;

/**
 * How many articles the folder holds without the test's own. Waits until the index has forgotten those
 * of the test before, which a watcher of files may take its time to tell.
 */
export async function articleCount(): Promise<number> {
  const expected = (samples ??= (await (await reader()).ready()).articles);
  await indexed("a clean folder", ({ articles }) => articles === expected);
  return expected;
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Runs a command and closes whatever list it opens, so that it can come to its end. */
export async function runAndDismiss(command: string, ...given: readonly unknown[]): Promise<void> {
  let isDone = false;
  const running = vscode.commands.executeCommand(command, ...given).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 200))]);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  }
}
