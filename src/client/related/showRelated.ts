import * as vscode from "vscode";
import { relatedRequest } from "../../protocol/related";
import type { RelatedAnswer, RelatedItem, RelatedParams } from "../../protocol/related";
import { openPlace } from "../commands/openPlace";
import { tellQuietly } from "../commands/seedEditor";
import { withCancel } from "../commands/withCancel";
import type { Connection } from "../connection";

/** What is related to a passage; undefined where there is nothing, which the reader is told. */
export async function askRelated(
  connection: Connection,
  params: RelatedParams,
): Promise<RelatedAnswer | undefined> {
  const title = vscode.l10n.t("Looking for related passages");
  const answer = await withCancel(title, (token) => connection.ask(relatedRequest, params, token));
  if (answer !== undefined && answer.passages.length === 0) tellQuietly(answer.message);
  return answer?.passages.length === 0 ? undefined : answer;
}

/** *Show Related Passages*: a list that shows each passage while the reader moves through it. */
export async function showRelated(
  connection: Connection,
  params: RelatedParams,
  pin: (asked: RelatedParams) => Promise<void>,
): Promise<void> {
  const answer = await askRelated(connection, params);
  if (answer) new RelatedList(connection, answer, () => pin(params)).show();
}

interface RelatedPick extends vscode.QuickPickItem {
  readonly place: vscode.Location;
}

/** Enter opens a passage, Escape leads back to where the reader was. */
class RelatedList {
  readonly #connection: Connection;
  readonly #list = vscode.window.createQuickPick<RelatedPick>();
  readonly #aside: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("split-horizontal"),
    tooltip: vscode.l10n.t("Open to the Side"),
  };
  readonly #keep: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("pin"),
    tooltip: vscode.l10n.t("Keep in the View Related"),
  };
  readonly #back = whereReaderIs();
  /** What to do when the list is gone. */
  #end: () => Promise<unknown> = () => this.#back();

  constructor(
    connection: Connection,
    { about, passages }: RelatedAnswer,
    keepInView: () => Promise<void>,
  ) {
    this.#connection = connection;
    const list = this.#list;
    list.title = vscode.l10n.t("Related to {0}", about?.where ?? "");
    list.placeholder = vscode.l10n.t("Enter opens a passage, Escape leads back");
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.items = passages.map((item) => this.#toPick(item));
    list.buttons = [this.#keep];
    list.onDidChangeActive(([pick]) => {
      if (pick) this.#do(openPlace(pick.place, { preserveFocus: true, preview: true }));
    });
    list.onDidAccept(() => this.#open(list.activeItems[0]?.place));
    list.onDidTriggerItemButton(({ item }) => {
      const beside = { viewColumn: vscode.ViewColumn.Beside };
      this.#leave(() => this.#back().then(() => openPlace(item.place, beside)));
    });
    list.onDidTriggerButton(() => this.#leave(() => this.#back().then(keepInView)));
    list.onDidHide(() => {
      list.dispose();
      this.#do(this.#end());
    });
  }

  show(): void {
    this.#list.show();
  }

  #toPick({ target, title, where, excerpt, reason }: RelatedItem): RelatedPick {
    return {
      label: excerpt,
      detail: `${reason} · ${title}, ${where}`,
      buttons: [this.#aside],
      place: this.#connection.fromLocation(target),
    };
  }

  #open(place: vscode.Location | undefined): void {
    if (place) this.#leave(() => openPlace(place));
  }

  #leave(end: () => Promise<unknown>): void {
    this.#end = end;
    this.#list.hide();
  }

  #do(opening: Promise<unknown>): void {
    opening.catch((error: unknown) => {
      this.#connection.log("A related passage could not be shown.", error);
    });
  }
}

/** The way back to the editor, with all that is selected in it. */
function whereReaderIs(): () => Promise<unknown> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return () => Promise.resolve();
  const { document, selection, viewColumn } = editor;
  return async () => {
    const options = { selection, ...(viewColumn !== undefined && { viewColumn }) };
    await vscode.commands.executeCommand("vscode.open", document.uri, options);
  };
}
