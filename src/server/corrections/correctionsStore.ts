import { toldNothing } from "../../analysis/index";
import type { Told } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { decodeText } from "../../base/decodeText";
import { UnreadableFile } from "../host";
import type { ReadBytes } from "../index/readSeedFile";
import { correctionsFileOf } from "./correctionFolders";
import type { CorrectionFolders } from "./correctionFolders";
import { FolderCorrections } from "./folderCorrections";

export interface CorrectionsStorePorts {
  readonly folders: CorrectionFolders;
  readonly readBytes: ReadBytes;
  /** Called when what holds in a folder, or what is wrong with its file, is another than before. */
  readonly onChange: (after: FolderCorrections, before: FolderCorrections) => void;
}

/** What readers have said, folder by folder; each folder's file is read when first asked for. */
export class CorrectionsStore {
  readonly #ports: CorrectionsStorePorts;
  readonly #states = new Map<string, FolderCorrections>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(ports: CorrectionsStorePorts) {
    this.#ports = ports;
  }

  /** Every folder's corrections, in path order. */
  get all(): readonly FolderCorrections[] {
    return [...this.#states.values()].sort((a, b) => compareText(a.folder, b.folder));
  }

  of(folder: string): FolderCorrections {
    return this.#states.get(folder) ?? new FolderCorrections(folder);
  }

  /** What is said about the names of an article, as far as its folder's file has been read. */
  toldFor(article: string): Told {
    const folder = this.#ports.folders.of(article);
    if (folder === null) return toldNothing;
    const state = this.#states.get(folder);
    if (!state) void this.#load(folder);
    return state?.toldFor(article) ?? toldNothing;
  }

  /** Waits until the corrections of some articles are known. */
  async prepare(articles: readonly string[]): Promise<void> {
    const folders = new Set(articles.map((article) => this.#ports.folders.of(article)));
    for (const folder of folders) {
      if (folder !== null && !this.#states.has(folder)) await this.#load(folder);
    }
  }

  /** Reads all files again. */
  async reloadAll(): Promise<void> {
    for (const folder of this.#states.keys()) await this.#readInto(folder);
  }

  /** Reads a folder's file, if anything asked for it before. */
  async reload(folder: string): Promise<void> {
    if (this.#states.has(folder)) await this.#readInto(folder);
  }

  /** The text of a folder's file as it is now; null where there is none. @throws {UnreadableFile} */
  async read(folder: string): Promise<string | null> {
    try {
      const decoded = decodeText(await this.#ports.readBytes(correctionsFileOf(folder)));
      if (decoded.ok) return decoded.text;
      throw new UnreadableFile(decoded.reason);
    } catch (error) {
      if (error instanceof UnreadableFile && error.missing) return null;
      throw error;
    }
  }

  /** Takes over the text of a folder's file. */
  take(folder: string, text: string | null): void {
    const before = this.of(folder);
    if (this.#states.has(folder) && before.broken === null && before.text === text) return;
    this.#put(before.next(text), before);
  }

  #put(after: FolderCorrections, before: FolderCorrections): void {
    const isNews = this.#states.has(after.folder) || after.text !== null || after.broken !== null;
    this.#states.set(after.folder, after);
    if (isNews) this.#ports.onChange(after, before);
  }

  async #readInto(folder: string): Promise<void> {
    try {
      this.take(folder, await this.read(folder));
    } catch (error) {
      const before = this.of(folder);
      const reason = error instanceof Error ? error.message : String(error);
      // Beside a single file that is open, nobody expects corrections, and nobody misses them.
      const isExpected = this.#ports.folders.isOpen(folder);
      this.#put(isExpected ? before.unreadable(reason) : before, before);
    }
  }

  #load(folder: string): Promise<void> {
    const loading =
      this.#loading.get(folder) ??
      this.#readInto(folder).finally(() => this.#loading.delete(folder));
    this.#loading.set(folder, loading);
    return loading;
  }
}
