import type { Disposable } from "vscode-languageserver";
import type { Host } from "../host";

/** Milliseconds in which several changes become one announcement. */
const gatherInterval = 30;

/** Tells the client that findings changed, once for many changes, and never for none. */
export class ChangeAnnouncer implements Disposable {
  readonly #host: Host;
  readonly #announce: () => void;
  readonly #isSettled: () => boolean;
  #changed = false;
  #pending: Disposable | null = null;

  /** @param isSettled whether questions that follow are answered from the new state. */
  constructor(host: Host, announce: () => void, isSettled: () => boolean) {
    this.#host = host;
    this.#announce = announce;
    this.#isSettled = isSettled;
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
      // Who asks while files are read gets what was known before, and is told again at the end.
      this.#changed = !this.#isSettled();
      this.#announce();
    }, gatherInterval);
  }

  dispose(): void {
    this.#pending?.dispose();
    this.#pending = null;
  }
}
