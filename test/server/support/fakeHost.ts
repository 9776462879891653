import { UnreadableFile, type Host } from "../../../src/server/host";

/** A folder in memory that a test can change while the server reads it. */
export class FakeFolder {
  readonly files = new Map<string, Uint8Array | string>();
  /** Called before each read; may take its time or change the folder. */
  beforeRead: (uri: string) => void | Promise<void> = () => undefined;
  reads = 0;

  async read(uri: string): Promise<Uint8Array> {
    if (!isOfSeeds(uri)) {
      this.reads++;
      await this.beforeRead(uri);
    }
    const content = this.files.get(uri);
    if (content === undefined) throw new UnreadableFile("The file is gone.", { missing: true });
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
}

/** A file of the reader's own, such as the corrections: no seed. */
export function isOfSeeds(uri: string): boolean {
  return uri.includes("/.seeds/");
}

/** Time that passes only when a test lets it: no test waits, and none depends on how fast it runs. */
export class FakeClock {
  readonly #timers = new Set<{ readonly due: number; readonly callback: () => void }>();
  #now = 0;

  schedule(callback: () => void, milliseconds: number): { dispose(): void } {
    const timer = { due: this.#now + milliseconds, callback };
    this.#timers.add(timer);
    return { dispose: () => void this.#timers.delete(timer) };
  }

  /** Lets so much time pass that nothing is left to wait for. */
  passAll(): void {
    for (;;) {
      const [next] = [...this.#timers].sort((a, b) => a.due - b.due);
      if (!next) return;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.callback();
    }
  }
}

export function fakeHost(
  folder: FakeFolder,
  clock: FakeClock,
  options: { readonly lists: boolean },
): Host {
  return {
    readFile: (uri) => (options.lists ? folder.read(uri) : null),
    writeFile: (uri, text) => {
      if (!options.lists) return null;
      folder.files.set(uri, text);
      return Promise.resolve();
    },
    listFolders: options.lists
      ? async function* (folders) {
          await Promise.resolve();
          for (const uri of folder.files.keys()) {
            if (folders.some((root) => uri.startsWith(root)) && !isOfSeeds(uri)) yield uri;
          }
        }
      : null,
    now: () => performance.now(),
    yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
    schedule: (callback, milliseconds) => clock.schedule(callback, milliseconds),
  };
}
