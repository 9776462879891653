import type { Connection, Disposable } from "vscode-languageserver";
import type { SourcingTerms, Told } from "../../analysis/index";
import { statusNotification } from "../../protocol/indexing";
import type { Engine } from "../engine";
import type { Host } from "../host";
import { ArticleStore } from "../store/articleStore";
import { tell } from "../tellClient";
import { BackgroundLook } from "./backgroundLook";
import { ChangeAnnouncer } from "./changeAnnouncer";
import { FolderIndex } from "./folderIndex";
import { Indexer } from "./indexer";
import type { ReadingPorts } from "./readBatch";
import { StatusReporter } from "./statusReporter";

export interface StartIndexPorts extends Pick<ReadingPorts, "readBytes" | "prepare"> {
  readonly connection: Connection;
  readonly host: Host;
  readonly engine: Engine;
  /** What the reader has said about the text of an article. */
  readonly told: (uri: string) => Told;
  /** What the reader counts as sources. */
  readonly terms: () => SourcingTerms;
  /** Called when answers about the folder may be others than before. */
  readonly announce: () => void;
}

/** The articles of the folder, what is known of them together, and who keeps both up to date. */
export interface StartedIndex extends Disposable {
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
  readonly indexer: Indexer;
  readonly announcer: ChangeAnnouncer;
}

/** Sets up the index of a folder; it begins to read when it is given files. */
export function startIndex(ports: StartIndexPorts): StartedIndex {
  const { connection, host, engine, told, terms, announce, readBytes, prepare } = ports;
  const store = new ArticleStore(engine, told, terms);
  const announcer = new ChangeAnnouncer(host, announce, () => folder.complete);
  const folder: FolderIndex = new FolderIndex(engine, store, () => {
    announcer.changed();
    if (folder.complete) looks.changed();
  });
  const onLook = (): void => {
    announcer.flush();
    // A correction or an edit changes how many copies there are, with no file read.
    reporter.report({ urgent: false });
  };
  const onError = (where: string, error: unknown): void =>
    connection.console.error(`Analysing ${where}: ${String(error)}`);
  const looks = new BackgroundLook({ host, folder, onLook, onError });
  const onEnd = (): void => looks.changed();
  const onProgress = (urgent: boolean): void => reporter.report({ urgent });
  const indexer = new Indexer({
    ...{ host, readBytes, prepare, store, folder },
    ...{ onProgress, onLook, onEnd, onError },
  });
  const reporter: StatusReporter = new StatusReporter(
    host,
    () => indexer.status,
    (status) => tell(connection, statusNotification, status),
  );
  const parts: readonly Disposable[] = [indexer, reporter, looks, announcer, store];
  const dispose = (): void => parts.forEach((part) => part.dispose());
  return { store, folder, indexer, announcer, dispose };
}
