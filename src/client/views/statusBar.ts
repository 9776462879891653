import * as vscode from "vscode";
import { commandIds, languageId, viewIds } from "../../protocol/ids";
import { changedNotification, countsRequest } from "../../protocol/indexing";
import type { Connection } from "../connection";
import type { CorrectionsState } from "../corrections/correctionsState";
import type { OnlyNew } from "../reading/onlyNew";
import type { IndexState } from "./indexState";
import { countLines, onlyNewLines, onlyNewText, statusSentence, statusText } from "./statusWords";

/** The one item of the status bar: the state of the index, and in its tooltip the article's counts. */
export class StatusBar implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #index: IndexState;
  readonly #corrections: CorrectionsState;
  readonly #onlyNew: OnlyNew;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  #article: readonly string[] = [];

  constructor(
    connection: Connection,
    index: IndexState,
    corrections: CorrectionsState,
    onlyNew: OnlyNew,
  ) {
    this.#connection = connection;
    this.#index = index;
    this.#corrections = corrections;
    this.#onlyNew = onlyNew;
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
      onlyNew.onDidChange(() => {
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
    const found = this.#onlyNew.in(vscode.window.activeTextEditor);
    const hidden = found === undefined ? [] : ["", ...onlyNewLines(found)];
    this.#item.text = statusText(status) + onlyNewText(found);
    const lines = [sentence, ...this.#corrections.lines, ...hidden, ...this.#article];
    this.#item.tooltip = lines.join("\n");
    this.#item.accessibilityInformation = { label: [sentence, ...hidden.slice(1)].join(" ") };
    this.#item.command = commandOf(status);
    if (status.articles + status.unread.length + status.total > 0) this.#item.show();
    else this.#item.hide();
  }

  async #countArticle(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const lines = await this.#linesOf(document).catch((error: unknown) => {
      this.#connection.log("The article could not be counted.", error);
      return [];
    });
    // The answer about an article that was left may come after that about the one in front.
    if (document !== vscode.window.activeTextEditor?.document) return;
    this.#article = lines;
    this.#show();
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
