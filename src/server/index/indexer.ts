import type { IndexStatus } from "../../protocol/indexing";
import type { Host } from "../host";
import { isWorthReading } from "../find/worthReading";
import { EarlyLooks } from "./earlyLooks";
import { FileProgress } from "./fileProgress";
import type { FolderSnapshot } from "./folderSnapshot";
import { inPieces } from "./inPieces";
import { readBatch, takeFile, type ReadFile, type ReadingPorts } from "./readBatch";

/** Files read from disk at the same time. */
const batchSize = 16;

export interface IndexerPorts extends ReadingPorts {
  readonly host: Host;
  /** Called when `status` says something new; `urgent` when that is a new state. */
  readonly onProgress: (urgent: boolean) => void;
  /** Called when answers about the folder may be better than before. */
  readonly onLook: () => void;
  /** Called when no more files are read. */
  readonly onEnd: () => void;
  /** Called with what went wrong inside the analysis, of one file or of `the folder`. */
  readonly onError: (where: string, error: unknown) => void;
}

/** Keeps the folder index up to date with a list of files, in the background. */
export class Indexer {
  readonly #ports: IndexerPorts;
  readonly #progress = new FileProgress();
  readonly #earlyLooks = new EarlyLooks();
  #waiting: (() => void)[] = [];
  /** Counts up with every cancellation, so that a run knows it is no longer wanted. */
  #run = 0;
  #running = false;
  #state: IndexStatus["state"] = "indexing";

  constructor(ports: IndexerPorts) {
    this.#ports = ports;
  }

  get status(): IndexStatus {
    const { folder } = this.#ports;
    return {
      state: this.#state,
      ...this.#progress.counts,
      articles: folder.size,
      copies: this.#known().findings.passages.filter(isWorthReading).length,
      unread: this.#progress.unread,
    };
  }

  get files(): readonly string[] {
    return this.#progress.files;
  }

  isListed(uri: string): boolean {
    return this.#progress.isListed(uri);
  }

  reasonUnread(uri: string): string | undefined {
    return this.#progress.reasonUnread(uri);
  }

  /** Takes over the complete list of files: new ones are read, missing ones forgotten. */
  setFiles(uris: readonly string[]): void {
    const listed = new Set(uris);
    this.deleted(this.files.filter((uri) => !listed.has(uri)));
    for (const uri of listed) if (!this.#progress.isSettled(uri)) this.#progress.enqueue(uri);
    this.#start();
  }

  /** Reads created and changed files, and tries those again that could not be read. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.#progress.enqueue(uri);
    this.#start();
  }

  deleted(uris: readonly string[]): void {
    const { store, folder } = this.#ports;
    for (const uri of uris) {
      this.#progress.forget(uri);
      store.removeFile(uri);
      // An open document stays what it is, whatever becomes of its file.
      if (!store.isOpen(uri)) folder.remove(uri);
    }
    this.#ports.onProgress(false);
  }

  /** Stops reading; what was read stays. */
  cancel(): void {
    if (!this.#running) return;
    this.#run++;
    this.#progress.forgetQueue();
    this.#finish("cancelled");
  }

  /** Forgets everything and reads all files again. Settles when that is done or cancelled. */
  rebuild(uris: readonly string[] = this.files): Promise<void> {
    const { store, folder } = this.#ports;
    this.#run++;
    this.#running = false;
    this.#earlyLooks.restart();
    this.#progress.clear();
    store.clear();
    folder.clear();
    for (const uri of store.openUris) this.#attempt(uri, () => folder.update(uri));
    for (const uri of uris) this.#progress.enqueue(uri);
    const finished = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#start();
    return finished;
  }

  dispose(): void {
    this.#run++;
    this.#progress.forgetQueue();
    this.#release();
  }

  #start(): void {
    if (this.#running) {
      this.#ports.onProgress(false);
      return;
    }
    this.#running = true;
    this.#state = "indexing";
    this.#ports.folder.startReading();
    this.#ports.onProgress(false);
    const run = this.#run;
    this.#readAll(run).catch((error: unknown) => {
      this.#ports.onError("the folder", error);
      if (run === this.#run) this.cancel();
    });
  }

  async #readAll(run: number): Promise<void> {
    do {
      while (this.#progress.isAnyWaiting) {
        await this.#readBatch(run);
        if (run !== this.#run) return;
      }
      await this.#look(run);
      if (run !== this.#run) return;
    } while (this.#progress.isAnyWaiting);
    this.#finish(this.#progress.isComplete ? "ready" : "cancelled");
  }

  async #readBatch(run: number): Promise<void> {
    const { host, onError, onProgress } = this.#ports;
    const batch = this.#progress.takeBatch(batchSize);
    const files = await readBatch(this.#ports, batch, (error) => onError("the folder", error));
    for (const file of files) {
      if (run !== this.#run) return;
      if (!this.#progress.isWanted(file.uri)) continue;
      this.#take(file);
      if (this.#earlyLooks.isTime(this.#ports.folder.size)) await this.#look(run);
      onProgress(false);
      await host.yieldToEvents();
    }
  }

  #take(file: ReadFile): void {
    const { uri } = file;
    const isTaken = this.#attempt(uri, () => {
      this.#progress.settle(uri, takeFile(this.#ports, file));
    });
    if (isTaken) return;
    this.#ports.folder.remove(uri);
    this.#progress.settle(uri, "The article could not be analysed; the server's log tells more.");
  }

  /** Looks at what was read so far; a mistake in there ends no run. */
  async #look(run: number): Promise<void> {
    const { folder, host, onError, onLook } = this.#ports;
    try {
      if (await inPieces(host, folder.lookInSteps(), () => run === this.#run)) onLook();
    } catch (error) {
      onError("the folder", error);
    }
  }

  /** The end of a run is told whatever becomes of the findings; questions go on being answered. */
  #finish(state: IndexStatus["state"]): void {
    const { folder, onEnd, onProgress } = this.#ports;
    this.#running = false;
    this.#state = state;
    folder.finishReading();
    this.#release();
    onEnd();
    onProgress(true);
  }

  /** What the folder knows; where that cannot be found out, what it knew last. */
  #known(): FolderSnapshot {
    const { folder } = this.#ports;
    this.#attempt("the folder", () => folder.snapshot);
    return folder.lastSnapshot;
  }

  /** Does something that goes through the analysis; a mistake in there stops nothing but itself. */
  #attempt(where: string, step: () => unknown): boolean {
    try {
      step();
      return true;
    } catch (error) {
      this.#ports.onError(where, error);
      return false;
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
