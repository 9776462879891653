import { compareText } from "../../base/compare";
import type { IndexStatus } from "../../protocol/indexing";

/** How far each file of the folder has come: listed, still to be read, settled, unread and why. */
export class FileProgress {
  readonly #files = new Set<string>();
  /** Files still to be read, oldest request first. */
  readonly #queue = new Set<string>();
  readonly #settled = new Set<string>();
  readonly #unread = new Map<string, string>();

  get files(): readonly string[] {
    return [...this.#files];
  }

  get counts(): Pick<IndexStatus, "done" | "total"> {
    return { done: this.#settled.size, total: this.#files.size };
  }

  /** Files that could not be read, by address. */
  get unread(): IndexStatus["unread"] {
    return [...this.#unread]
      .map(([uri, reason]) => ({ uri, reason }))
      .sort((a, b) => compareText(a.uri, b.uri));
  }

  get isAnyWaiting(): boolean {
    return this.#queue.size > 0;
  }

  get isComplete(): boolean {
    return this.#settled.size >= this.#files.size;
  }

  isListed(uri: string): boolean {
    return this.#files.has(uri);
  }

  isSettled(uri: string): boolean {
    return this.#settled.has(uri);
  }

  reasonUnread(uri: string): string | undefined {
    return this.#unread.get(uri);
  }

  /** Lists a file, where it is new, and has it read (again). */
  enqueue(uri: string): void {
    this.#files.add(uri);
    this.#queue.add(uri);
    this.#settled.delete(uri);
  }

  /** The next files to read; they wait no longer. */
  takeBatch(size: number): readonly string[] {
    const batch = [...this.#queue].slice(0, size);
    for (const uri of batch) this.#queue.delete(uri);
    return batch;
  }

  /** Whether what was read of a file is still wanted: not deleted, nor changed again, meanwhile. */
  isWanted(uri: string): boolean {
    return this.#files.has(uri) && !this.#queue.has(uri);
  }

  /** @param reason why the file could not be read; null where it was. */
  settle(uri: string, reason: string | null): void {
    this.#settled.add(uri);
    if (reason === null) this.#unread.delete(uri);
    else this.#unread.set(uri, reason);
  }

  forget(uri: string): void {
    for (const set of [this.#files, this.#queue, this.#settled, this.#unread]) set.delete(uri);
  }

  forgetQueue(): void {
    this.#queue.clear();
  }

  clear(): void {
    for (const set of [this.#files, this.#queue, this.#settled, this.#unread]) set.clear();
  }
}
