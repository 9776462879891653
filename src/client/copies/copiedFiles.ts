import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import { copiedFilesRequest } from "../../protocol/copies";
import { changedNotification } from "../../protocol/indexing";
import type { Connection } from "../connection";

/** Findings come in bursts while files are read; the marks follow at this pace. */
const refreshMilliseconds = 500;
/** A path that came into view is asked for together with those that come right after it. */
const gatherMilliseconds = 10;

/**
 * Rows of our views have addresses of their own: at the file's address they would take on the marks
 * of version control and problems as well.
 */
const rowScheme = "seed-row";

/** The address that gives a row the mark of its article's file. */
export function toRowUri(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: rowScheme, path: file.path, query: file.toString() });
}

/**
 * Marks the files of articles that stand wholly in another one, wherever the editor shows a file.
 * Only files that came into view are asked about, many at a time, and when findings change only the
 * marks that differ are drawn anew.
 */
export class CopiedFiles implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly #subscriptions: vscode.Disposable;
  /** What was last said of each file that came into view: words, or null for no mark. */
  readonly #words = new Map<string, string | null>();
  #asked: { readonly uris: Set<string>; readonly answered: Promise<void> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.registerFileDecorationProvider(this),
      connection.onTold(changedNotification, () => this.#refreshSoon()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const setting = `${configurationSection}.${settingIds.markCopiedFiles}`;
        if (event.affectsConfiguration(setting)) this.#fire([...this.#words.keys()]);
      }),
    );
  }

  async provideFileDecoration(shown: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    const file = shown.scheme === rowScheme ? vscode.Uri.parse(shown.query, true) : shown;
    if (!isWanted(file)) return undefined;
    const uri = this.#connection.toUriText(file);
    if (!this.#words.has(uri)) await this.#ask(uri);
    const words = this.#words.get(uri) ?? null;
    return words === null ? undefined : toDecoration(words);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #ask(uri: string): Promise<void> {
    this.#asked ??= { uris: new Set(), answered: this.#gather() };
    this.#asked.uris.add(uri);
    return this.#asked.answered;
  }

  async #gather(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, gatherMilliseconds));
    const uris = [...(this.#asked?.uris ?? [])];
    this.#asked = undefined;
    await this.#learn(uris);
  }

  /** Asks the server; answers which files are marked otherwise now. */
  async #learn(uris: readonly string[]): Promise<readonly string[]> {
    const found = await this.#connection.ask(copiedFilesRequest, { uris });
    return uris.filter((uri, index) => {
      const words = found[index]?.words ?? null;
      const before = this.#words.get(uri) ?? null;
      this.#words.set(uri, words);
      return words !== before;
    });
  }

  #refreshSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#learn([...this.#words.keys()])
        .then((changed) => this.#fire(changed))
        .catch((error: unknown) => {
          this.#connection.log("The marks of copied files could not be renewed.", error);
        });
    }, refreshMilliseconds);
  }

  #fire(uris: readonly string[]): void {
    const files = uris.map((uri) => this.#connection.fromUriText(uri));
    if (files.length > 0) this.#changed.fire(files.flatMap((file) => [file, toRowUri(file)]));
  }
}

function isWanted(file: vscode.Uri): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection, file);
  return settings.get(settingIds.markCopiedFiles, true);
}

function toDecoration(words: string): vscode.FileDecoration {
  return {
    badge: "⊂",
    tooltip: words,
    color: new vscode.ThemeColor("seedReader.copiedFile"),
    propagate: false,
  };
}
