import { compareText } from "../../base/compare";
import type { IndexStatus } from "../../protocol/messages";
import type { Host } from "../host";
import type { ArticleStore } from "../store/articleStore";
import type { FolderIndex } from "./folderIndex";
import { readSeedFile, type ReadBytes } from "./readSeedFile";

/** Files read from disk at the same time. */
const batchSize = 16;
/** The folder is looked at while it is read when it has doubled since, from this many on. */
const firstLook = 250;

export interface IndexerPorts {
  readonly host: Host;
  readonly readBytes: ReadBytes;
  /** Awaited before files are read: what must be known to read them well. */
  readonly prepare: (uris: readonly string[]) => Promise<void>;
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
  /** Called when `status` says something new; `urgent` when that is a new state. */
  readonly onProgress: (urgent: boolean) => void;
  /** Called when answers about the folder may be better than before. */
  readonly onLook: () => void;
  /** Called with what went wrong inside the analysis; the file is listed as unread. */
  readonly onError: (uri: string, error: unknown) => void;
}

/** Keeps the folder index up to date with a list of files, in the background. */
export class Indexer {
  readonly #ports: IndexerPorts;
  readonly #files = new Set<string>();
  /** Files still to be read, oldest request first. */
  readonly #queue = new Set<string>();
  readonly #settled = new Set<string>();
  readonly #unread = new Map<string, string>();
  #waiting: (() => void)[] = [];
  /** Counts up with every cancellation, so that a run knows it is no longer wanted. */
  #run = 0;
  #running = false;
  #state: IndexStatus["state"] = "indexing";
  #nextLook = firstLook;

  constructor(ports: IndexerPorts) {
    this.#ports = ports;
  }

  get status(): IndexStatus {
    const { folder } = this.#ports;
    const unread = [...this.#unread].map(([uri, reason]) => ({ uri, reason }));
    return {
      state: this.#state,
      done: this.#settled.size,
      total: this.#files.size,
      articles: folder.size,
      copies: folder.snapshot.findings.passages.length,
      unread: unread.sort((a, b) => compareText(a.uri, b.uri)),
    };
  }

  get files(): readonly string[] {
    return [...this.#files];
  }

  isListed(uri: string): boolean {
    return this.#files.has(uri);
  }

  reasonUnread(uri: string): string | undefined {
    return this.#unread.get(uri);
  }

  /** Takes over the complete list of files: new ones are read, missing ones forgotten. */
  setFiles(uris: readonly string[]): void {
    const listed = new Set(uris);
    this.deleted([...this.#files].filter((uri) => !listed.has(uri)));
    for (const uri of listed) if (!this.#settled.has(uri)) this.#enqueue(uri);
    this.#start();
  }

  /** Reads created and changed files, and tries those again that could not be read. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.#enqueue(uri);
    this.#start();
  }

  deleted(uris: readonly string[]): void {
    const { store, folder } = this.#ports;
    for (const uri of uris) {
      for (const set of [this.#files, this.#queue, this.#settled, this.#unread]) set.delete(uri);
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
    this.#queue.clear();
    this.#finish("cancelled");
  }

  /** Forgets everything and reads all files again. Settles when that is done or cancelled. */
  rebuild(uris: readonly string[] = this.files): Promise<void> {
    const { store, folder } = this.#ports;
    this.#run++;
    this.#running = false;
    this.#nextLook = firstLook;
    for (const set of [this.#files, this.#queue, this.#settled, this.#unread]) set.clear();
    store.clear();
    folder.clear();
    for (const uri of store.openUris) folder.update(uri);
    for (const uri of uris) this.#enqueue(uri);
    const finished = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#start();
    return finished;
  }

  dispose(): void {
    this.#run++;
    this.#queue.clear();
    this.#release();
  }

  #enqueue(uri: string): void {
    this.#files.add(uri);
    this.#queue.add(uri);
    this.#settled.delete(uri);
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
    this.#readAll(this.#run).catch((error: unknown) => this.#ports.onError("the folder", error));
  }

  async #readAll(run: number): Promise<void> {
    while (this.#queue.size > 0) {
      await this.#readBatch(run);
      if (run !== this.#run) return;
    }
    this.#finish(this.#settled.size < this.#files.size ? "cancelled" : "ready");
  }

  async #readBatch(run: number): Promise<void> {
    const { host, readBytes, prepare, store, folder, onProgress } = this.#ports;
    const batch = [...this.#queue].slice(0, batchSize);
    for (const uri of batch) this.#queue.delete(uri);
    await prepare(batch);
    const reads = batch.map(async (uri) => ({
      uri,
      file: store.isOpen(uri) ? null : await readSeedFile(uri, readBytes),
    }));
    for (const { uri, file } of await Promise.all(reads)) {
      if (run !== this.#run) return;
      // Meanwhile deleted, or changed again: then it is in the queue once more.
      if (!this.#files.has(uri) || this.#queue.has(uri)) continue;
      this.#take(uri, file);
      if (folder.size >= this.#nextLook) this.#lookEarly();
      onProgress(false);
      await host.yieldToEvents();
    }
  }

  /** @param file null where the document is open: its text is in the store. */
  #take(uri: string, file: Awaited<ReturnType<typeof readSeedFile>> | null): void {
    const { store, folder, onError } = this.#ports;
    this.#settled.add(uri);
    this.#unread.delete(uri);
    try {
      if (file?.kind === "text") store.putFile(uri, file.text);
      else if (file) store.putUnread(uri, file.reason);
      folder.update(uri);
      const reading = store.get(uri);
      if (reading?.kind === "unread") this.#unread.set(uri, reading.reason);
    } catch (error) {
      onError(uri, error);
      folder.remove(uri);
      this.#unread.set(uri, "The article could not be analysed; the server's log tells more.");
    }
  }

  #lookEarly(): void {
    this.#nextLook = this.#ports.folder.size * 2;
    this.#ports.folder.look();
    this.#ports.onLook();
  }

  #finish(state: IndexStatus["state"]): void {
    this.#running = false;
    this.#state = state;
    this.#ports.folder.finishReading();
    this.#release();
    this.#ports.folder.snapshot.prepare();
    this.#ports.onLook();
    this.#ports.onProgress(true);
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
