import { UnreadableFile, type Host } from "../../../src/server/host";

/** A folder in memory that a test can change while the server reads it. */
export class FakeFolder {
  readonly files = new Map<string, Uint8Array | string>();
  /** Called before each read; may take its time or change the folder. */
  beforeRead: (uri: string) => void | Promise<void> = () => undefined;
  reads = 0;

  async read(uri: string): Promise<Uint8Array> {
    this.reads++;
    await this.beforeRead(uri);
    const content = this.files.get(uri);
    if (content === undefined) throw new UnreadableFile("The file is gone.");
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
}

/** The longest that a test waits where a reader would wait for a pause in typing. */
const longestPause = 5;

export function fakeHost(folder: FakeFolder, options: { readonly lists: boolean }): Host {
  return {
    readFile: (uri) => (options.lists ? folder.read(uri) : null),
    listFolders: options.lists
      ? async function* (folders) {
          await Promise.resolve();
          for (const uri of folder.files.keys()) {
            if (folders.some((root) => uri.startsWith(root))) yield uri;
          }
        }
      : null,
    yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
    schedule(callback, milliseconds) {
      const timer = setTimeout(callback, Math.min(milliseconds, longestPause));
      return { dispose: () => clearTimeout(timer) };
    },
  };
}
