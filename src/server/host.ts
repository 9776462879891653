import type { Disposable } from "vscode-languageserver";

/** What the server needs of the platform it runs on: Node, a web worker, or a test. */
export interface Host {
  /**
   * The bytes of a file, or null where this platform cannot read such an address by itself.
   * @throws {UnreadableFile} with a reason a reader understands.
   */
  readFile(uri: string): Promise<Uint8Array> | null;
  /**
   * Writes a file and the folder it lies in, whole or not at all; null where this platform cannot.
   * @throws {UnreadableFile} with a reason a reader understands.
   */
  writeFile?(uri: string, text: string): Promise<void> | null;
  /** All seed files under some folders; null where the platform cannot list folders. */
  readonly listFolders: ((uris: readonly string[]) => AsyncIterable<string>) | null;
  /** Milliseconds since some moment; never goes back, whatever happens to the clock on the wall. */
  now(): number;
  /** Lets waiting messages (a cancellation, an edit) be handled before the work goes on. */
  yieldToEvents(): Promise<void>;
  /** Calls back once after some milliseconds, unless disposed before. */
  schedule(callback: () => void, milliseconds: number): Disposable;
}

/** A file that cannot be read or written; its message is one sentence for the reader. */
export class UnreadableFile extends Error {
  /** Whether there simply is no such file. */
  readonly missing: boolean;

  constructor(message: string, options: { readonly missing?: boolean } = {}) {
    super(message);
    this.missing = options.missing ?? false;
  }
}
