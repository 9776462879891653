import { nothingImported, parseImported } from "../../analysis/index";
import type { BrokenImport, ImportedPassages, ScopedImport } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { importedPath } from "../../protocol/imported";
import { pathInFolder, type CorrectionFolders } from "../corrections/correctionFolders";
import { UnreadableFile } from "../host";
import type { ReadBytes } from "../index/readSeedFile";

export interface ImportedStorePorts {
  /** Which folder an article belongs to; imported passages lie beside its corrections. */
  readonly folders: CorrectionFolders;
  readonly readBytes: ReadBytes;
  /** Called when what was imported, or what is wrong with it, is something else than before. */
  readonly onChange: () => void;
}

/** One folder's imported passages; where its file cannot be applied, those that held before. */
export interface FolderImport {
  readonly folder: string;
  readonly imported: ImportedPassages;
  readonly broken: BrokenImport | null;
}

/** Passages that passim has found, folder by folder; each file is read when first asked for. */
export class ImportedStore {
  readonly #ports: ImportedStorePorts;
  readonly #states = new Map<string, FolderImport>();
  readonly #texts = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();

  constructor(ports: ImportedStorePorts) {
    this.#ports = ports;
  }

  /** In path order. */
  get all(): readonly FolderImport[] {
    return [...this.#states.values()].sort((a, b) => compareText(a.folder, b.folder));
  }

  get scopes(): readonly ScopedImport[] {
    return this.all.map(({ folder, imported }) => ({
      imported,
      pathOf: (article) => pathInFolder(folder, article),
    }));
  }

  /** Waits until what was imported for some articles is known. */
  async prepare(articles: readonly string[]): Promise<void> {
    const folders = new Set(articles.map((article) => this.#ports.folders.of(article)));
    for (const folder of folders) {
      if (folder !== null && !this.#states.has(folder)) await this.#read(folder);
    }
  }

  /** Takes over files that were written, created or deleted, where anything asked for them before. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const folder = folderOfImported(uri);
      if (folder !== null && this.#states.has(folder)) await this.#read(folder);
    }
  }

  /** Reads all files again. */
  async reloadAll(): Promise<void> {
    for (const folder of [...this.#states.keys()]) await this.#read(folder);
  }

  /** One after the other: of two readings of one file the later one holds. */
  #read(folder: string): Promise<void> {
    this.#last = this.#last.then(() => this.#readNow(folder));
    return this.#last;
  }

  async #readNow(folder: string): Promise<void> {
    const before = this.#states.get(folder);
    const kept = before?.imported ?? nothingImported;
    let text: string;
    try {
      text = await this.#text(folder);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#put({ folder, imported: kept, broken: { kind: "broken", line: 0, reason } });
      return;
    }
    if (before && before.broken === null && this.#texts.get(folder) === text) return;
    this.#texts.set(folder, text);
    const parsed = parseImported(text);
    if (parsed.kind === "broken") this.#put({ folder, imported: kept, broken: parsed });
    else this.#put({ folder, imported: parsed, broken: null });
  }

  #put(state: FolderImport): void {
    const before = this.#states.get(state.folder);
    this.#states.set(state.folder, state);
    const isNews =
      before !== undefined || state.broken !== null || state.imported.passages.length > 0;
    if (isNews) this.#ports.onChange();
  }

  /** Empty where there is no such file. */
  async #text(folder: string): Promise<string> {
    try {
      const bytes = await this.#ports.readBytes(`${folder}/${importedPath}`);
      return new TextDecoder().decode(bytes);
    } catch (error) {
      if (error instanceof UnreadableFile && error.missing) return "";
      // Beside a single file that is open nobody expects it.
      if (!this.#ports.folders.isOpen(folder)) return "";
      throw error;
    }
  }
}

/** The folder of a file of imported passages; null for any other file. */
export function folderOfImported(uri: string): string | null {
  const ending = `/${importedPath}`;
  return uri.endsWith(ending) ? uri.slice(0, -ending.length) : null;
}

/** In Node and in every browser, but in none of the libraries this room is compiled with. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
