import type { Connection, Disposable } from "vscode-languageserver";
import { importedChangedNotification, importedNotesNotification } from "../../protocol/imported";
import type { CorrectionFolders } from "../corrections/correctionFolders";
import type { FolderIndex } from "../index/folderIndex";
import type { ReadBytes } from "../index/readSeedFile";
import type { Requests } from "../requests";
import { tell } from "../tellClient";
import { normalizeUri } from "../uri";
import { importedNotes } from "./importedNotes";
import { ImportedStore } from "./importedStore";

export interface ImportedPorts {
  readonly connection: Connection;
  readonly requests: Requests;
  readonly folder: FolderIndex;
  readonly folders: CorrectionFolders;
  readonly readBytes: ReadBytes;
}

/** Imported passages, wired together: read, taken over, and told where they hold no more. */
export interface Imported extends Disposable {
  readonly store: ImportedStore;
  /** Tells what is new; nothing while files are being read. */
  report(): void;
}

export function startImported(ports: ImportedPorts): Imported {
  const { connection, requests, folder, folders, readBytes } = ports;
  const store: ImportedStore = new ImportedStore({
    folders,
    readBytes,
    onChange: () => {
      folder.carry(store.scopes);
      report();
    },
  });
  let told = "[]";
  const report = (): void => {
    if (!folder.complete) return;
    const notes = importedNotes(folder, store);
    const text = JSON.stringify(notes);
    if (text === told) return;
    told = text;
    tell(connection, importedNotesNotification, { notes });
  };
  const following = requests.onNotification(importedChangedNotification, ({ uris }) =>
    store.changed(uris.map(normalizeUri)),
  );
  return { store, report, dispose: () => following.dispose() };
}
