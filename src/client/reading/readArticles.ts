import * as vscode from "vscode";
import {
  movedReadRequest,
  readableRequest,
  readArticlesNotification,
  readingContextKeys,
} from "../../protocol/reading";
import type { ReadEntry } from "../../protocol/reading";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";

const storageKey = "readArticles";
/** Articles that are remembered; those read longest ago go first. */
const mostRemembered = 10_000;

/**
 * Which articles the reader has read, in the order of reading. Kept with the workspace, so that
 * nothing is written among the articles; the server is told whenever it changes.
 */
export class ReadArticles implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #uris: ReadonlySet<string> = new Set();

  constructor(connection: Connection, memory: vscode.Memento, index: IndexState) {
    this.#connection = connection;
    this.#memory = memory;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidRenameFiles(({ files }) => this.#rename(files)),
      index.onDidChange(({ state }) => (state === "ready" ? this.#followMoved() : undefined)),
    );
    this.#take();
  }

  get size(): number {
    return this.#uris.size;
  }

  /** @param uri as the server writes it. */
  has(uri: string): boolean {
    return this.#uris.has(uri);
  }

  /** Marks articles as read now; answers which of them were not so before. */
  async mark(uris: readonly string[]): Promise<readonly string[]> {
    const found = await this.#connection.ask(readableRequest, { uris });
    const read = found.flatMap((readable) => (readable === null ? [] : [readable.entry]));
    const added = read.filter(({ uri }) => !this.has(uri));
    if (added.length > 0) await this.#store([...this.#entries, ...added]);
    return added.map(({ uri }) => uri);
  }

  /** Answers which of the articles were marked as read. */
  async unmark(uris: readonly string[]): Promise<readonly string[]> {
    const dropped = uris.filter((uri) => this.has(uri));
    const left = this.#entries.filter(({ uri }) => !dropped.includes(uri));
    if (dropped.length > 0) await this.#store(left);
    return dropped;
  }

  async forget(): Promise<void> {
    await this.#store([]);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  get #entries(): readonly ReadEntry[] {
    return this.#memory.get<readonly ReadEntry[]>(storageKey, []);
  }

  async #store(entries: readonly ReadEntry[]): Promise<void> {
    await this.#memory.update(storageKey, entries.slice(-mostRemembered));
    this.#take();
  }

  /** Tells everybody what is kept. */
  #take(): void {
    const articles = this.#entries;
    this.#uris = new Set(articles.map(({ uri }) => uri));
    const { hasRead } = readingContextKeys;
    void vscode.commands.executeCommand("setContext", hasRead, articles.length > 0);
    this.#connection.tell(readArticlesNotification, { articles }).catch((error: unknown) => {
      this.#connection.log("The server does not know what was read.", error);
    });
    this.#changed.fire();
  }

  /** Files and folders renamed in the editor. */
  async #rename(files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): Promise<void> {
    const moves = files.map(({ oldUri, newUri }) => ({
      from: this.#connection.toUriText(oldUri),
      to: this.#connection.toUriText(newUri),
    }));
    await this.#move((uri) => {
      const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
      return move && move.to + uri.slice(move.from.length);
    });
  }

  /** Files that were renamed while nobody looked. */
  async #followMoved(): Promise<void> {
    if (this.size === 0) return;
    const moves = await this.#connection.ask(movedReadRequest, null);
    const targets = new Map(moves.map(({ from, to }) => [from, to]));
    await this.#move((uri) => targets.get(uri));
  }

  async #move(targetOf: (uri: string) => string | undefined): Promise<void> {
    const moved = this.#entries.map(({ uri, text }) => ({ uri: targetOf(uri) ?? uri, text }));
    if (moved.some(({ uri }) => !this.has(uri))) await this.#store(moved);
  }
}
