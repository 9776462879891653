import * as vscode from "vscode";
import { configurationSection, languageId } from "../../protocol/ids";
import { readableRequest, readingContextKeys, readingSettingIds } from "../../protocol/reading";
import type { ReadableArticle } from "../../protocol/reading";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { OnlyNew } from "./onlyNew";
import type { ReadArticles } from "./readArticles";
import { ReadingWatch } from "./readingWatch";

/** Notices when the article in front was read to its end, and marks it as read. */
export class ReadingNotice implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #read: ReadArticles;
  readonly #onlyNew: OnlyNew;
  readonly #watch = new ReadingWatch();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The article in front; undefined while it is not known or there is none. */
  #current: ReadableArticle | undefined;

  constructor(connection: Connection, read: ReadArticles, onlyNew: OnlyNew) {
    this.#connection = connection;
    this.#read = read;
    this.#onlyNew = onlyNew;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#begin()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(configurationSection)) this.#begin();
      }),
      read.onDidChange(() => this.#begin()),
    );
    this.#begin();
  }

  /** The reader says that these are not read: what was seen of them counts no more. */
  forget(uris: readonly string[]): void {
    for (const uri of uris) this.#watch.forget(uri);
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#subscriptions.dispose();
  }

  #begin(): void {
    clearInterval(this.#timer);
    this.#current = undefined;
    const editor = vscode.window.activeTextEditor;
    const isSeed = editor?.document.languageId === languageId;
    const uri = isSeed ? this.#connection.toUriText(editor.document.uri) : "";
    const isRead = this.#read.has(uri);
    const { articleIsRead } = readingContextKeys;
    void vscode.commands.executeCommand("setContext", articleIsRead, isRead);
    if (!isSeed || isRead || !isWanted(editor.document)) return;
    this.#timer = setInterval(() => this.#pass(uri), 1000);
  }

  #pass(uri: string): void {
    this.#look(uri).catch((error: unknown) => {
      this.#connection.log("Whether the article was read cannot be told.", error);
    });
  }

  async #look(uri: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !vscode.window.state.focused) return;
    if (this.#current?.entry.uri !== uri) {
      // Asked again every second until the folder is read and the article known.
      const [found] = await this.#connection.ask(readableRequest, { uris: [uri] });
      this.#current = found ?? undefined;
    }
    const isStill = this.#connection.toUriText(editor.document.uri) === uri;
    if (this.#current === undefined || !isStill || this.#read.has(uri)) return;
    const { seconds, lastLine } = this.#current;
    const showsEnd = showsLine(editor, this.#onlyNew.shownLine(editor, lastLine));
    if (!this.#watch.pass({ uri, seconds, showsEnd })) return;
    const marked = await this.#read.mark([uri]);
    if (marked.length > 0) tellQuietly(vscode.l10n.t("Marked as read."));
  }
}

function isWanted(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection, document);
  return settings.get(readingSettingIds.markAutomatically, true);
}

function showsLine({ visibleRanges }: vscode.TextEditor, line: number): boolean {
  const last = visibleRanges.at(-1);
  return last !== undefined && last.end.line >= line;
}
