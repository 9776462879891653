import * as vscode from "vscode";
import { contextKeys } from "../../protocol/ids";
import { statusNotification, statusRequest } from "../../protocol/indexing";
import type { IndexStatus } from "../../protocol/indexing";
import type { Connection } from "../connection";

/** What the server last told about its reading of the files. */
export class IndexState implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<IndexStatus>();
  readonly #listening: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #current: IndexStatus | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#listening = connection.onTold(statusNotification, (status) => {
      this.#set(status);
    });
  }

  /** Undefined until the server has spoken. */
  get current(): IndexStatus | undefined {
    return this.#current;
  }

  /** Waits until nothing is being read. */
  async settled(): Promise<IndexStatus> {
    const now = await this.#connection.ask(statusRequest, null);
    this.#set(now);
    if (now.state !== "indexing") return now;
    return new Promise((resolve) => {
      const listening = this.onDidChange((status) => {
        if (status.state === "indexing") return;
        listening.dispose();
        resolve(status);
      });
    });
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #set(status: IndexStatus): void {
    this.#current = status;
    const isEmpty = status.state === "ready" && status.articles + status.unread.length === 0;
    setContext(contextKeys.state, isEmpty ? "empty" : status.state);
    setContext(contextKeys.hasUnread, status.unread.length > 0);
    this.#changed.fire(status);
  }
}

function setContext(key: string, value: string | boolean): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
