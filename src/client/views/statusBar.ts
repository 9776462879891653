import * as vscode from "vscode";
import { commandIds, languageId, viewIds } from "../../protocol/ids";
import { changedNotification, countsRequest } from "../../protocol/messages";
import type { Connection } from "../connection";
import type { CorrectionsState } from "../corrections/correctionsState";
import type { IndexState } from "./indexState";
import { countLines, statusSentence, statusText } from "./statusWords";

/** The one item of the status bar: the state of the index, and in its tooltip the article's counts. */
export class StatusBar implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #index: IndexState;
  readonly #corrections: CorrectionsState;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  #article: readonly string[] = [];

  constructor(connection: Connection, index: IndexState, corrections: CorrectionsState) {
    this.#connection = connection;
    this.#index = index;
    this.#corrections = corrections;
    this.#item = vscode.window.createStatusBarItem("seedReader", vscode.StatusBarAlignment.Left);
    this.#item.name = vscode.l10n.t("Seeds");
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      index.onDidChange(() => {
        this.#show();
      }),
      corrections.onDidChange(() => {
        this.#show();
      }),
      connection.onTold(changedNotification, () => this.#countArticle()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#countArticle()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const status = this.#index.current;
    if (status === undefined) return;
    const sentence = statusSentence(status);
    this.#item.text = statusText(status);
    this.#item.tooltip = [sentence, ...this.#corrections.lines, ...this.#article].join("\n");
    this.#item.accessibilityInformation = { label: sentence };
    this.#item.command = commandOf(status);
    if (status.articles + status.unread.length + status.total > 0) this.#item.show();
    else this.#item.hide();
  }

  async #countArticle(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    this.#article = await this.#linesOf(document).catch((error: unknown) => {
      this.#connection.log("The article could not be counted.", error);
      return [];
    });
    if (document === vscode.window.activeTextEditor?.document) this.#show();
  }

  async #linesOf(document: vscode.TextDocument | undefined): Promise<readonly string[]> {
    if (document?.languageId !== languageId) return [];
    const uri = this.#connection.toUriText(document.uri);
    const counts = await this.#connection.ask(countsRequest, { uri });
    return counts === null ? [] : ["", vscode.l10n.t("In this article:"), ...countLines(counts)];
  }
}

function commandOf({ state, unread }: { state: string; unread: readonly unknown[] }): string {
  if (state === "indexing") return commandIds.cancelIndexing;
  return unread.length > 0 ? commandIds.showUnreadFiles : `${viewIds.themes}.focus`;
}
