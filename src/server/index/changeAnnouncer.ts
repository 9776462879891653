import type { Disposable } from "vscode-languageserver";
import type { Host } from "../host";

/** Milliseconds in which several changes become one announcement. */
const gatherInterval = 30;

/** Tells the client that findings changed, once for many changes, and never for none. */
export class ChangeAnnouncer implements Disposable {
  readonly #host: Host;
  readonly #announce: () => void;
  #changed = false;
  #pending: Disposable | null = null;

  constructor(host: Host, announce: () => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Remembers that something changed; nothing is said yet. */
  changed(): void {
    this.#changed = true;
  }

  /** Announces soon, if anything changed since the last announcement. */
  flush(): void {
    if (!this.#changed) return;
    this.#pending ??= this.#host.schedule(() => {
      this.#pending = null;
      this.#changed = false;
      this.#announce();
    }, gatherInterval);
  }

  dispose(): void {
    this.#pending?.dispose();
    this.#pending = null;
  }
}
