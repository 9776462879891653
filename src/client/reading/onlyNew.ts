import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import { changedNotification } from "../../protocol/indexing";
import { onlyNewRequest, readingContextKeys } from "../../protocol/reading";
import type { OnlyNew as NewAndRead } from "../../protocol/reading";
import type { Connection } from "../connection";
import { foldLines, unfoldLines } from "./foldLines";
import { lookOfRead } from "./lookOfRead";
import type { ReadArticles } from "./readArticles";

/** While a document is typed in, what is new is asked for again after this pause. */
const pauseMilliseconds = 250;

/** What one editor shows, and whether the reader still wants it so. */
interface Shown {
  readonly found: NewAndRead;
  readonly wanted: boolean;
}

/**
 * *Show Only What Is New*: in the editors where it is on, what stands in articles read before is
 * dimmed and folded. Each editor has its own state, which lasts while its tab is open.
 */
export class OnlyNew implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #look = lookOfRead();
  readonly #subscriptions: vscode.Disposable;
  readonly #shown = new Map<string, Shown>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(connection: Connection, read: ReadArticles) {
    this.#connection = connection;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#look,
      connection.onTold(changedNotification, () => this.#drawSoon(0)),
      read.onDidChange(() => this.#drawSoon(0)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawSoon(0)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#comeToFront(editor)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => this.#forgetTabs(closed)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isOnIn(document)) this.#drawSoon(pauseMilliseconds);
      }),
    );
  }

  /** What the editor hides and why; undefined where it shows everything. */
  in(editor: vscode.TextEditor | undefined): NewAndRead | undefined {
    const shown = editor && this.#shown.get(keyOf(editor));
    return shown?.wanted === true ? shown.found : undefined;
  }

  /** Whether any editor of a document hides what is not new. */
  isOnIn(document: vscode.TextDocument): boolean {
    const end = ` ${document.uri.toString()}`;
    return [...this.#shown.keys()].some((key) => key.endsWith(end));
  }

  /** The line on the screen in whose fold a line lies, or the line itself. */
  shownLine(editor: vscode.TextEditor, line: number): number {
    const folds = this.in(editor)?.folds ?? [];
    const around = folds.find(({ startLine, endLine }) => startLine < line && line <= endLine);
    return around?.startLine ?? line;
  }

  /** Hides what is not new; answers what was found, null where nothing is known. */
  async show(
    editor: vscode.TextEditor,
    token: vscode.CancellationToken,
  ): Promise<NewAndRead | null> {
    const found = await this.#ask(editor.document, token);
    if (found === null || found.read.length === 0 || token.isCancellationRequested) return found;
    this.#set(editor, { found, wanted: true });
    this.#draw(editor, found);
    await foldLines(editor, found.folds);
    return found;
  }

  /** Shows everything again. */
  async showAll(editor: vscode.TextEditor): Promise<void> {
    const shown = this.#shown.get(keyOf(editor));
    if (shown === undefined) return;
    this.#clear(editor);
    // While the ranges are still offered: folds without a range stay closed.
    await unfoldLines(editor, shown.found.folds);
    this.#shown.delete(keyOf(editor));
    this.#tell();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #ask(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<NewAndRead | null> {
    const uri = this.#connection.toUriText(document.uri);
    return this.#connection.ask(onlyNewRequest, { uri }, token);
  }

  #set(editor: vscode.TextEditor, shown: Shown): void {
    this.#shown.set(keyOf(editor), shown);
    this.#tell();
  }

  #tell(): void {
    const isOn = this.in(vscode.window.activeTextEditor) !== undefined;
    void vscode.commands.executeCommand("setContext", readingContextKeys.showsOnlyNew, isOn);
    this.#changed.fire();
  }

  #drawSoon(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#shown.size === 0) return;
    this.#timer = setTimeout(() => {
      const editors = vscode.window.visibleTextEditors.filter((editor) => this.in(editor));
      Promise.all(editors.map((editor) => this.#drawAgain(editor))).catch((error: unknown) => {
        this.#connection.log("What is new could not be drawn.", error);
      });
    }, milliseconds);
  }

  /** Follows edits and findings. Folds stay as they are: nothing moves under the cursor. */
  async #drawAgain(editor: vscode.TextEditor): Promise<void> {
    const found = await this.#ask(editor.document);
    const isCurrent = found?.version === editor.document.version && this.in(editor);
    if (found === null || !isCurrent) return;
    if (found.read.length > 0) {
      this.#set(editor, { found, wanted: true });
      this.#draw(editor, found);
    } else {
      await this.#hideNothing(editor);
    }
  }

  /** Nothing counts as read any more. Only the editor in front can be unfolded at once. */
  async #hideNothing(editor: vscode.TextEditor): Promise<void> {
    const shown = this.#shown.get(keyOf(editor));
    if (shown === undefined) return;
    this.#clear(editor);
    this.#set(editor, { ...shown, wanted: false });
    if (editor === vscode.window.activeTextEditor) await this.showAll(editor);
  }

  async #comeToFront(editor: vscode.TextEditor | undefined): Promise<void> {
    this.#tell();
    if (editor && this.#shown.get(keyOf(editor))?.wanted === false) await this.showAll(editor);
  }

  #draw(editor: vscode.TextEditor, { read, folds }: NewAndRead): void {
    if (editor.document.languageId !== languageId) return;
    editor.setDecorations(
      this.#look.read,
      read.map((range) => this.#connection.fromRange(range)),
    );
    editor.setDecorations(
      this.#look.label,
      folds.map(({ startLine, label }) => this.#look.labelAt(editor.document, startLine, label)),
    );
  }

  #clear(editor: vscode.TextEditor): void {
    editor.setDecorations(this.#look.read, []);
    editor.setDecorations(this.#look.label, []);
  }

  #forgetTabs(closed: readonly vscode.Tab[]): void {
    for (const { input, group } of closed) {
      if (!(input instanceof vscode.TabInputText)) continue;
      this.#shown.delete(keyFor(group.viewColumn, input.uri));
    }
  }
}

/** An editor is made anew whenever its tab comes to the front; its place and its file stay. */
function keyOf({ viewColumn, document }: vscode.TextEditor): string {
  return keyFor(viewColumn, document.uri);
}

function keyFor(viewColumn: vscode.ViewColumn | undefined, uri: vscode.Uri): string {
  return `${String(viewColumn ?? 0)} ${uri.toString()}`;
}
