import { TextDocuments, type Connection, type Disposable } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientState } from "../clientState";
import type { Host } from "../host";
import type { ChangeAnnouncer } from "../index/changeAnnouncer";
import type { FolderIndex } from "../index/folderIndex";
import type { Indexer } from "../index/indexer";
import type { ArticleStore } from "../store/articleStore";
import { normalizeUri, schemeOf } from "../uri";

/** Milliseconds without an edit after which the folder takes over an open document. */
const editPause = 300;

export interface DocumentPorts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientState;
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
  readonly indexer: Indexer;
  readonly announcer: ChangeAnnouncer;
}

/** Follows what is open in the editor: it wins over what is on disk. */
export function followDocuments(ports: DocumentPorts): Disposable {
  const { connection, store } = ports;
  const documents = new TextDocuments({ create: TextDocument.create, update: updateCopy });
  const pauses = new EditPauses(ports.host, (uri) => takeOver(ports, uri));
  documents.onDidChangeContent(({ document }) => {
    const uri = normalizeUri(document.uri);
    store.open(uri, document);
    if (!belongsToFolder(ports, uri)) return;
    ports.folder.edited(uri);
    pauses.begin(uri);
  });
  documents.onDidClose(({ document }) => {
    const uri = normalizeUri(document.uri);
    pauses.end(uri);
    closeDocument(ports, uri);
  });
  const listening = documents.listen(connection);
  return {
    dispose() {
      pauses.dispose();
      listening.dispose();
    },
  };
}

/** Versions are never changed in place: facts and spans hold on to theirs. */
function updateCopy(
  document: TextDocument,
  changes: Parameters<typeof TextDocument.update>[1],
  version: number,
): TextDocument {
  const { uri, languageId } = document;
  const copy = TextDocument.create(uri, languageId, document.version, document.getText());
  return TextDocument.update(copy, changes, version);
}

/**
 * Whether an open document is compared with the folder: its files, and drafts. An older version of
 * an article that the editor shows from version control would only be a copy of the article.
 */
function belongsToFolder({ indexer, client }: DocumentPorts, uri: string): boolean {
  if (indexer.isListed(uri)) return true;
  const scheme = schemeOf(uri);
  return (
    scheme === "untitled" ||
    scheme === "file" ||
    client.folders.some((folder) => schemeOf(folder) === scheme)
  );
}

function takeOver({ connection, folder, announcer }: DocumentPorts, uri: string): void {
  try {
    folder.update(uri);
    announcer.flush();
  } catch (error) {
    connection.console.error(`Taking over ${uri}: ${String(error)}`);
  }
}

/** Back to what is on disk, which may differ from what was on the screen. */
function closeDocument({ store, folder, indexer, announcer }: DocumentPorts, uri: string): void {
  store.close(uri);
  if (indexer.isListed(uri)) {
    indexer.changed([uri]);
    return;
  }
  store.removeFile(uri);
  folder.remove(uri);
  announcer.flush();
}

/** One timer for each document that is being edited. */
class EditPauses implements Disposable {
  readonly #host: Host;
  readonly #over: (uri: string) => void;
  readonly #timers = new Map<string, Disposable>();

  constructor(host: Host, over: (uri: string) => void) {
    this.#host = host;
    this.#over = over;
  }

  begin(uri: string): void {
    this.end(uri);
    const timer = this.#host.schedule(() => {
      this.#timers.delete(uri);
      this.#over(uri);
    }, editPause);
    this.#timers.set(uri, timer);
  }

  end(uri: string): void {
    this.#timers.get(uri)?.dispose();
    this.#timers.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.#timers.keys()]) this.end(uri);
  }
}
