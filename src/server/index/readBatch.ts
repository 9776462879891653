import type { ArticleStore } from "../store/articleStore";
import type { FolderIndex } from "./folderIndex";
import { readSeedFile, type ReadBytes } from "./readSeedFile";

/** A file as it was read; `content` is null where the document is open and the store has its text. */
export interface ReadFile {
  readonly uri: string;
  readonly content: Awaited<ReturnType<typeof readSeedFile>> | null;
}

export interface ReadingPorts {
  readonly readBytes: ReadBytes;
  /** Awaited before files are read: what must be known to read them well. */
  readonly prepare: (uris: readonly string[]) => Promise<void>;
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
}

/** Reads some files at the same time. */
export async function readBatch(
  { readBytes, prepare, store }: ReadingPorts,
  uris: readonly string[],
  onError: (error: unknown) => void,
): Promise<readonly ReadFile[]> {
  // What can be told of articles without it is better than nothing.
  await prepare(uris).catch(onError);
  const reads = uris.map(async (uri) => ({
    uri,
    content: store.isOpen(uri) ? null : await readSeedFile(uri, readBytes),
  }));
  return Promise.all(reads);
}

/**
 * Hands a file over to the store and the folder.
 * @returns why it could not be read, or null.
 * @throws what goes wrong in the analysis.
 */
export function takeFile(
  { store, folder }: ReadingPorts,
  { uri, content }: ReadFile,
): string | null {
  if (content?.kind === "text") store.putFile(uri, content.text);
  else if (content) store.putUnread(uri, content.reason);
  folder.update(uri);
  const reading = store.get(uri);
  return reading?.kind === "unread" ? reading.reason : null;
}
