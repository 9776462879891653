import type { CancellationToken, Connection, Disposable } from "vscode-languageserver";
import type { KeptThemes, Theme } from "../../analysis/index";
import type { CorrectResult } from "../../protocol/corrections";
import { keepThemesNotification } from "../../protocol/themes";
import type { Host } from "../host";
import type { FolderIndex } from "../index/folderIndex";
import { inPieces } from "../index/inPieces";
import { tell } from "../tellClient";
import { fromStored, toStored } from "./storedThemes";
import { tellRegrouped } from "./tellRegrouped";

/** Milliseconds after a change in which themes settle before they are stored. */
const restInterval = 2000;

export interface ThemeKeeperPorts {
  readonly connection: Connection;
  readonly host: Host;
  readonly folder: FolderIndex;
  /** Remembers how something is taken back by the reader's next undo. */
  readonly onDone: (undo: () => CorrectResult) => void;
}

/** Has the client keep the themes from one start to the next, and groups them anew on request. */
export class ThemeKeeper implements Disposable {
  readonly #ports: ThemeKeeperPorts;
  #isKept = false;
  #told = "";
  #pending: Disposable | null = null;

  constructor(ports: ThemeKeeperPorts) {
    this.#ports = ports;
  }

  /** Takes over what the client has kept. @param stored undefined where it keeps nothing. */
  begin(stored: unknown): void {
    const { folder, connection } = this.#ports;
    this.#isKept = stored !== undefined;
    if (stored === undefined || stored === null) return;
    const kept = fromStored(stored);
    if (kept) folder.keepThemes(kept);
    else connection.console.info("The themes that were kept cannot be read; they are made anew.");
  }

  /** Something has changed: themes are stored when they have been made again. */
  changed(): void {
    this.#pending?.dispose();
    this.#pending = this.#ports.host.schedule(() => this.#store(), restInterval);
  }

  /** Groups all articles anew; what was there before comes back with an undo. */
  async regroup(token: CancellationToken): Promise<CorrectResult> {
    const { folder, onDone } = this.#ports;
    const before = await this.#settled(token);
    if (!before) return notNow;
    folder.keepThemes({ ...before.kept, due: true });
    const after = await this.#settled(token);
    if (!after) {
      folder.keepThemes(before.kept);
      return notNow;
    }
    this.changed();
    const message = tellRegrouped(before.themes, after.themes);
    if (message === null) return { outcome: "nothing", message: unchanged, file: null };
    onDone(() => {
      folder.keepThemes(before.kept);
      this.changed();
      return { outcome: "done", message: "The themes are grouped as before.", file: null };
    });
    return { outcome: "done", message, file: null };
  }

  dispose(): void {
    this.#pending?.dispose();
    this.#pending = null;
  }

  /** The themes as they are now, made in pieces; null where the reader gives up or files are read. */
  async #settled(token: CancellationToken): Promise<SettledNow | null> {
    const { host, folder } = this.#ports;
    const isWanted = (): boolean => !token.isCancellationRequested && folder.complete;
    if (!isWanted() || !(await inPieces(host, folder.lookInSteps(), isWanted))) return null;
    const { themes } = folder.snapshot.findings;
    const kept = folder.settledThemes?.kept;
    return kept ? { themes, kept } : null;
  }

  #store(): void {
    const { connection, folder } = this.#ports;
    this.#pending = null;
    const settled = folder.settledThemes;
    if (!this.#isKept || !settled) return;
    const kept = toStored(settled.kept);
    const text = JSON.stringify(kept);
    if (text === this.#told) return;
    this.#told = text;
    tell(connection, keepThemesNotification, { kept });
  }
}

interface SettledNow {
  readonly themes: readonly Theme[];
  readonly kept: KeptThemes;
}

const unchanged = "The themes are the same as before.";
const notNow: CorrectResult = {
  outcome: "nothing",
  message: "The themes were not grouped anew.",
  file: null,
};
