import * as vscode from "vscode";
import { correctionsStatusNotification } from "../../protocol/correctionsFile";
import type { CorrectionsStatus, StaleCorrection } from "../../protocol/correctionsFile";
import { importedNotesNotification } from "../../protocol/imported";
import { contextKeys } from "../../protocol/ids";
import { openPlace } from "../commands/openPlace";
import type { Connection } from "../connection";

/**
 * What is known of the corrections files: what holds no more, what cannot be read, what can be undone.
 * And what is to be known of imported passages, which lie beside them.
 */
export class CorrectionsState implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #status: CorrectionsStatus = { stale: [], broken: [], undoable: false };
  #imported: readonly string[] = [];
  #warned = "";

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#listening = vscode.Disposable.from(
      connection.onTold(correctionsStatusNotification, (status) => {
        this.#take(status);
      }),
      connection.onTold(importedNotesNotification, ({ notes }) => {
        this.#imported = notes;
        this.#changed.fire();
      }),
    );
  }

  get stale(): readonly StaleCorrection[] {
    return this.#status.stale;
  }

  get undoable(): boolean {
    return this.#status.undoable;
  }

  /** For a tooltip, one a line; nothing where all is well. */
  get lines(): readonly string[] {
    const { stale, broken } = this.#status;
    return [
      ...broken.map(({ reason }) => vscode.l10n.t("Corrections cannot be read. {0}", reason)),
      ...(stale.length === 0 ? [] : [staleLine(stale.length)]),
      ...this.#imported,
    ];
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #take(status: CorrectionsStatus): void {
    this.#status = status;
    const setContext = (key: string, value: boolean): void => {
      void vscode.commands.executeCommand("setContext", key, value);
    };
    setContext(contextKeys.canUndoCorrection, status.undoable);
    setContext(contextKeys.hasStaleCorrections, status.stale.length > 0);
    this.#changed.fire();
    void this.#warn(status.broken);
  }

  /** Once for each way in which a file is broken: it is being written, as like as not. */
  async #warn(broken: CorrectionsStatus["broken"]): Promise<void> {
    const [first] = broken;
    const about = first === undefined ? "" : `${first.target.uri} ${first.reason}`;
    if (about === this.#warned) return;
    this.#warned = about;
    if (first === undefined || isInEditor(this.#connection, first.target.uri)) return;
    const open = vscode.l10n.t("Open Corrections File");
    const chosen = await vscode.window.showWarningMessage(
      vscode.l10n.t(
        "The corrections file cannot be read; what it said before still holds. {0}",
        first.reason,
      ),
      open,
    );
    if (chosen === open) await openPlace(this.#connection.fromLocation(first.target));
  }
}

/** Whoever has the file before their eyes sees its squiggles. */
function isInEditor(connection: Connection, uri: string): boolean {
  return vscode.window.visibleTextEditors.some(
    ({ document }) => connection.toUriText(document.uri) === uri,
  );
}

function staleLine(count: number): string {
  return count === 1
    ? vscode.l10n.t("1 correction matches nothing any more")
    : vscode.l10n.t("{0} corrections match nothing any more", count);
}
