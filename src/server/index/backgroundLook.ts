import type { Disposable } from "vscode-languageserver";
import type { Host } from "../host";
import type { FolderIndex } from "./folderIndex";
import { inPieces } from "./inPieces";

/** Milliseconds in which nothing else changes before a large folder is looked at anew. */
const quietInterval = 250;

export interface BackgroundLookPorts {
  readonly host: Host;
  readonly folder: FolderIndex;
  /** Called when answers about the folder are up to date. */
  readonly onLook: () => void;
  readonly onError: (where: string, error: unknown) => void;
}

/**
 * Looks at a large folder again when something in it has changed: in pieces, while questions are
 * answered from what was known before. A small folder needs none of this, since it is looked at when
 * the next question comes.
 */
export class BackgroundLook implements Disposable {
  readonly #ports: BackgroundLookPorts;
  #pending: Disposable | null = null;
  /** Counts the looks begun; only the last one is wanted. */
  #looks = 0;

  constructor(ports: BackgroundLookPorts) {
    this.#ports = ports;
  }

  /** Something has changed. Answers may come from the new state at once, or soon. */
  changed(): void {
    this.#stop();
    const { folder, host, onLook } = this.#ports;
    if (folder.isCurrent || !folder.isLarge) onLook();
    else this.#pending = host.schedule(() => void this.#look(), quietInterval);
  }

  dispose(): void {
    this.#stop();
  }

  #stop(): void {
    this.#pending?.dispose();
    this.#pending = null;
    this.#looks++;
  }

  async #look(): Promise<void> {
    const { folder, host, onLook, onError } = this.#ports;
    const look = ++this.#looks;
    try {
      const isWanted = (): boolean => look === this.#looks && folder.complete;
      if (await inPieces(host, folder.lookInSteps(), isWanted)) onLook();
    } catch (error) {
      onError("the folder", error);
    }
  }
}
