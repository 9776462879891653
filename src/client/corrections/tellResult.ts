import * as vscode from "vscode";
import { correctionCommandIds } from "../../protocol/corrections";
import type { CorrectResult } from "../../protocol/corrections";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";

/** How long a correction and its undo stay in the status bar. */
const shownMilliseconds = 10_000;

/** Tells what became of a correction: done in the status bar, with its undo; in the way, aloud. */
export class ResultTeller implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #item: vscode.StatusBarItem;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#item = vscode.window.createStatusBarItem(
      "seedReader.correction",
      vscode.StatusBarAlignment.Left,
    );
    this.#item.name = vscode.l10n.t("Seeds: Last Correction");
    this.#item.command = correctionCommandIds.undoCorrection;
  }

  async tell({ outcome, message, file }: CorrectResult): Promise<void> {
    this.#hide();
    if (outcome === "nothing") tellQuietly(message);
    else if (outcome === "done") this.#show(message);
    else await this.#refuse(message, file);
  }

  dispose(): void {
    this.#hide();
    this.#item.dispose();
  }

  #show(message: string): void {
    const undo = vscode.l10n.t("Undo");
    this.#item.text = `$(check) ${message} $(discard) ${undo}`;
    this.#item.tooltip = vscode.l10n.t("Undo last correction");
    this.#item.accessibilityInformation = { label: `${message} ${undo}`, role: "button" };
    this.#item.show();
    this.#timer = setTimeout(() => {
      this.#hide();
    }, shownMilliseconds);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#item.hide();
  }

  async #refuse(message: string, file: string | null): Promise<void> {
    if (file === null) {
      void vscode.window.showWarningMessage(message);
      return;
    }
    const open = vscode.l10n.t("Open Corrections File");
    const chosen = await vscode.window.showWarningMessage(message, open);
    if (chosen === open) {
      await vscode.commands.executeCommand("vscode.open", this.#connection.fromUriText(file));
    }
  }
}
