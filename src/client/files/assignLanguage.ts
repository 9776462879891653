import * as vscode from "vscode";
import { configurationSection, languageId, settingIds } from "../../protocol/ids";
import type { FoldersRead } from "./foldersRead";
import { isSeedDocument } from "./seedRules";

/**
 * Gives documents the language `seed` where the setting or a folder read as seeds says so, one document
 * at a time: `files.associations` belongs to the reader and is never written.
 */
export function registerLanguageAssignment(folders: FoldersRead): vscode.Disposable {
  const assigned = new AssignedLanguages(folders);
  assigned.assignAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      assigned.assign(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      assigned.forget(document);
    }),
    folders.onDidChange(() => {
      assigned.assignAll();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${configurationSection}.${settingIds.files}`)) {
        assigned.assignAll();
      }
    }),
  );
}

class AssignedLanguages {
  readonly #folders: FoldersRead;
  /** The language that each document had before. */
  readonly #before = new Map<string, string>();

  constructor(folders: FoldersRead) {
    this.#folders = folders;
  }

  assignAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (isSeedDocument(document, this.#folders)) this.assign(document);
      else if (this.#before.has(key)) this.#giveBack(document, key);
    }
  }

  assign(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    // A change of language also closes and opens the document. One that was assigned before and comes
    // with another language was changed by the reader's hand, and stays so.
    if (document.languageId === languageId || this.#before.has(key)) return;
    if (!isSeedDocument(document, this.#folders)) return;
    this.#before.set(key, document.languageId);
    void vscode.languages.setTextDocumentLanguage(document, languageId);
  }

  forget(document: vscode.TextDocument): void {
    if (document.isClosed) this.#before.delete(document.uri.toString());
  }

  #giveBack(document: vscode.TextDocument, key: string): void {
    const before = this.#before.get(key) ?? "plaintext";
    this.#before.delete(key);
    if (document.languageId === languageId) {
      void vscode.languages.setTextDocumentLanguage(document, before);
    }
  }
}
