import type { Disposable } from "vscode-languageserver";
import type { IndexStatus } from "../../protocol/indexing";
import type { Host } from "../host";

/** Milliseconds between two reports of progress. */
const progressInterval = 100;

/** Tells the client how far the index is: progress now and then, the end of it at once. */
export class StatusReporter implements Disposable {
  readonly #host: Host;
  readonly #read: () => IndexStatus;
  readonly #send: (status: IndexStatus) => void;
  #pending: Disposable | null = null;

  constructor(host: Host, read: () => IndexStatus, send: (status: IndexStatus) => void) {
    this.#host = host;
    this.#read = read;
    this.#send = send;
  }

  /** @param urgent the state changed: do not wait. */
  report({ urgent }: { readonly urgent: boolean }): void {
    if (urgent) this.#report();
    else this.#pending ??= this.#host.schedule(() => this.#report(), progressInterval);
  }

  dispose(): void {
    this.#pending?.dispose();
    this.#pending = null;
  }

  #report(): void {
    this.dispose();
    this.#send(this.#read());
  }
}
