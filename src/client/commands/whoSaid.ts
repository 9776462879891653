import * as vscode from "vscode";
import { changedNotification } from "../../protocol/indexing";
import { whoSaidRequest, wordingCommandIds } from "../../protocol/wording";
import type { SaidPlace, WhoSaidResult } from "../../protocol/wording";
import type { Connection } from "../connection";
import { openPlace } from "./openPlace";
import { wordsToAskFor } from "./wordsToAskFor";

/** The list follows the typing when it pauses for so long. */
const typingMilliseconds = 150;

/** *Who Said This…*: a list of places that follows the words while they are typed or pasted. */
export function registerWhoSaid(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(wordingCommandIds.whoSaid, async (words?: unknown) => {
    new SaidList(connection).show(typeof words === "string" ? words : await wordsToAskFor());
  });
}

interface SaidPick extends vscode.QuickPickItem {
  readonly place?: vscode.Location;
}

class SaidList {
  readonly #connection: Connection;
  readonly #list = vscode.window.createQuickPick<SaidPick>();
  readonly #parts: vscode.Disposable[] = [this.#list];
  readonly #aside: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("split-horizontal"),
    tooltip: vscode.l10n.t("Open to the Side"),
  };
  readonly #peek: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("eye"),
    tooltip: vscode.l10n.t("Peek"),
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: vscode.CancellationTokenSource | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#list.title = vscode.l10n.t("Who said this?");
    this.#list.placeholder = vscode.l10n.t("Paste or type the words; … stands for words left out");
    this.#parts.push(
      this.#list.onDidChangeValue(() => this.#askSoon(typingMilliseconds)),
      this.#list.onDidAccept(() => this.#open(this.#list.activeItems[0]?.place)),
      this.#list.onDidTriggerItemButton(({ item, button }) => {
        if (button === this.#peek) this.#show(item.place);
        else this.#open(item.place, { viewColumn: vscode.ViewColumn.Beside });
      }),
      // Articles that are read meanwhile may hold the words, too.
      connection.onTold(changedNotification, () => this.#askSoon(typingMilliseconds)),
      this.#list.onDidHide(() => this.#dispose()),
    );
  }

  show(words: string): void {
    this.#list.value = words;
    this.#list.show();
    this.#askSoon(0);
  }

  #askSoon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#asked?.cancel();
    this.#list.busy = true;
    this.#timer = setTimeout(() => {
      const asked = new vscode.CancellationTokenSource();
      this.#asked = asked;
      this.#ask(asked.token).catch((error: unknown) => {
        if (asked.token.isCancellationRequested) return;
        this.#list.busy = false;
        this.#connection.log("The words could not be looked for.", error);
      });
    }, milliseconds);
  }

  async #ask(token: vscode.CancellationToken): Promise<void> {
    const words = this.#list.value;
    const result = await this.#connection.ask(whoSaidRequest, { words }, token);
    if (token.isCancellationRequested) return;
    this.#list.busy = false;
    this.#fill(result);
  }

  #fill({ places, message }: WhoSaidResult): void {
    this.#list.title = vscode.l10n.t("Who said this? {0}", message);
    const picks = places.map((place) => this.#toPick(place));
    // An empty list would say that nothing matches, and not why.
    this.#list.items = picks.length > 0 ? picks : [{ label: message, alwaysShow: true }];
  }

  #toPick({ target, who, how, where, excerpt, differences }: SaidPlace): SaidPick {
    const described = [how, where].filter((part) => part !== "").join(" · ");
    return {
      label: who,
      description: described,
      detail: differences === "" ? `“${excerpt}”` : `${differences} · “${excerpt}”`,
      // The words are looked for in the articles, not in the list.
      alwaysShow: true,
      buttons: [this.#aside, this.#peek],
      place: this.#connection.fromLocation(target),
    };
  }

  #open(place: vscode.Location | undefined, options?: { readonly viewColumn: number }): void {
    if (!place) return;
    this.#list.hide();
    openPlace(place, options).catch((error: unknown) => {
      this.#connection.log("A place could not be opened.", error);
    });
  }

  /** Below the cursor, so that the reader stays where he is; without an editor it opens. */
  #show(place: vscode.Location | undefined): void {
    const editor = vscode.window.activeTextEditor;
    if (!place || !editor) {
      this.#open(place);
      return;
    }
    this.#list.hide();
    const { document, selection } = editor;
    void vscode.commands.executeCommand(
      "editor.action.peekLocations",
      document.uri,
      selection.active,
      [place],
      "peek",
    );
  }

  #dispose(): void {
    clearTimeout(this.#timer);
    this.#asked?.cancel();
    for (const part of this.#parts) part.dispose();
  }
}
