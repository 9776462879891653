import * as vscode from "vscode";
import { contextKeys } from "../../protocol/ids";
import { isTextPath, isWithin } from "./seedNames";

const storageKey = "foldersReadAsSeeds";

/**
 * The folders whose text files the reader asked to read as seeds. Kept with the workspace, so that
 * nothing is written into the folder of articles.
 */
export class FoldersRead implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#tellMenus();
  }

  get all(): readonly vscode.Uri[] {
    return this.#memory.get<string[]>(storageKey, []).map((text) => vscode.Uri.parse(text, true));
  }

  /** Whether a file is a text of such a folder. */
  holds(file: vscode.Uri): boolean {
    return isTextPath(file.path) && this.all.some((folder) => contains(folder, file));
  }

  async add(folder: vscode.Uri): Promise<void> {
    await this.#store([...this.#others(folder), folder]);
  }

  async remove(folder: vscode.Uri): Promise<void> {
    await this.#store(this.#others(folder));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #others(folder: vscode.Uri): vscode.Uri[] {
    return this.all.filter((other) => other.toString() !== folder.toString());
  }

  async #store(folders: readonly vscode.Uri[]): Promise<void> {
    await this.#memory.update(storageKey, folders.map(String));
    this.#tellMenus();
    this.#changed.fire();
  }

  #tellMenus(): void {
    const folders = this.all.map(String);
    void vscode.commands.executeCommand("setContext", contextKeys.foldersRead, folders);
    void vscode.commands.executeCommand("setContext", contextKeys.readsFolders, folders.length > 0);
  }
}

function contains(folder: vscode.Uri, file: vscode.Uri): boolean {
  return (
    folder.scheme === file.scheme &&
    folder.authority === file.authority &&
    isWithin(file.path, folder.path)
  );
}
