import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type DidChangeWatchedFilesParams,
  type Disposable,
} from "vscode-languageserver";
import {
  filesChangedNotification,
  filesNotification,
  type FilesChanged,
} from "../../protocol/files";
import { correctionsPath } from "../../protocol/correctionsFile";
import { importedPath } from "../../protocol/imported";
import type { ClientState } from "../clientState";
import { folderOfCorrections } from "../corrections/correctionFolders";
import type { Corrections } from "../corrections/startCorrections";
import type { Imported } from "../imported/startImported";
import type { Host } from "../host";
import type { Indexer } from "../index/indexer";
import type { Requests } from "../requests";
import { isSeedFileName, seedFileGlobs } from "../seedFiles";
import { fileName, normalizeUri } from "../uri";

export interface FilePorts {
  readonly corrections: Pick<Corrections, "folders" | "store">;
  readonly imported: Pick<Imported, "store">;
  /** Called once the client may be asked for something. */
  readonly onInitialized: () => void;
  readonly connection: Connection;
  readonly requests: Requests;
  readonly host: Host;
  readonly client: ClientState;
  readonly indexer: Indexer;
}

type ListPorts = Pick<FilePorts, "client" | "host" | "indexer">;

/** Which files are seed files: told by the client, or listed by the server itself. */
export class SeedFileList {
  readonly #ports: ListPorts;

  constructor(ports: ListPorts) {
    this.#ports = ports;
  }

  /** The complete list as it is now. */
  async list(): Promise<readonly string[]> {
    const { client, host, indexer } = this.#ports;
    if (client.listsFiles || !host.listFolders) return indexer.files;
    const uris: string[] = [];
    for await (const uri of host.listFolders(client.folders)) uris.push(normalizeUri(uri));
    return uris;
  }

  /** Lists and reads the folders of a client that does not list them itself. */
  async refresh(): Promise<void> {
    const { client, indexer } = this.#ports;
    if (!client.listsFiles) indexer.setFiles(await this.list());
  }
}

/** Follows files as they are added, changed, renamed and deleted. */
export function followFiles(ports: FilePorts, files: SeedFileList): readonly Disposable[] {
  const { connection, requests, client, indexer } = ports;
  return [
    requests.onNotification(filesNotification, ({ uris, folders = [] }) => {
      ports.corrections.folders.setOthers(folders);
      indexer.setFiles(uris.map(normalizeUri));
    }),
    requests.onNotification(filesChangedNotification, (change) => takeOver(indexer, change)),
    connection.onDidChangeWatchedFiles((params) => {
      if (client.listsFiles) return;
      takeOver(indexer, toFilesChanged(params));
      void reloadBeside(ports, params);
    }),
    connection.onInitialized(() => {
      ports.onInitialized();
      if (!client.listsFiles && client.watchesFiles) void watch(connection);
      followFolders(ports, files);
      void files.refresh().catch((error: unknown) => {
        connection.console.error(`Listing the folders: ${String(error)}`);
        indexer.setFiles([]);
      });
    }),
  ];
}

function takeOver(indexer: Indexer, { changed, deleted }: FilesChanged): void {
  if (deleted.length > 0) indexer.deleted(deleted.map(normalizeUri));
  if (changed.length > 0) indexer.changed(changed.map(normalizeUri));
}

/** Editors watch by glob, which lets more through than our names. */
function toFilesChanged({ changes }: DidChangeWatchedFilesParams): FilesChanged {
  const seeds = changes.filter(({ uri }) => isSeedFileName(fileName(uri)));
  const deleted = seeds.filter(({ type }) => type === FileChangeType.Deleted);
  const changed = seeds.filter(({ type }) => type !== FileChangeType.Deleted);
  return { changed: changed.map(({ uri }) => uri), deleted: deleted.map(({ uri }) => uri) };
}

/** What lies in `.seeds` and was written by hand, by another program or by a version control. */
async function reloadBeside(
  { corrections, imported }: FilePorts,
  { changes }: DidChangeWatchedFilesParams,
): Promise<void> {
  for (const { uri } of changes) {
    const folder = folderOfCorrections(normalizeUri(uri));
    if (folder !== null) await corrections.store.reload(folder);
  }
  await imported.store.changed(changes.map(({ uri }) => normalizeUri(uri)));
}

async function watch(connection: Connection): Promise<void> {
  const watchers = [...seedFileGlobs, `**/${correctionsPath}`, `**/${importedPath}`].map(
    (globPattern) => ({ globPattern }),
  );
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function followFolders({ connection, client }: FilePorts, files: SeedFileList): void {
  if (!client.reportsFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    client.changeFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
    void files.refresh();
  });
}
