import type { Connection } from "vscode-languageserver";
import type { ClientState } from "../clientState";
import type { Host } from "../host";
import type { FolderIndex } from "../index/folderIndex";
import type { Indexer } from "../index/indexer";
import type { ReadBytes } from "../index/readSeedFile";
import type { Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import { applyCorrections } from "./applyCorrections";
import { CorrectionFolders } from "./correctionFolders";
import { CorrectionsReporter } from "./correctionsReporter";
import { CorrectionsStore } from "./correctionsStore";
import { Corrector } from "./corrector";
import { toThemeChange } from "./themeChange";
import { textWriter } from "./writeText";

export interface CorrectionPorts {
  readonly connection: Connection;
  readonly requests: Requests;
  readonly host: Host;
  readonly client: ClientState;
  readonly store: ArticleStore;
  readonly folder: FolderIndex;
  readonly indexer: Indexer;
  readonly readBytes: ReadBytes;
}

/** Everything about the reader's corrections, wired together. */
export interface Corrections {
  readonly folders: CorrectionFolders;
  readonly store: CorrectionsStore;
  readonly corrector: Corrector;
  readonly reporter: CorrectionsReporter;
}

export function startCorrections(ports: CorrectionPorts): Corrections {
  const { connection, requests, host, client, store: articles, folder, indexer } = ports;
  const folders = new CorrectionFolders(client);
  const store: CorrectionsStore = new CorrectionsStore({
    folders,
    readBytes: ports.readBytes,
    onChange: (after, before) => {
      applyCorrections({ corrections: () => store, articles, folder, indexer }, after, before);
      reporter.report();
    },
  });
  const corrector: Corrector = new Corrector({
    store,
    folders,
    writeText: textWriter(connection, host, client),
    viewOf: (uri) => {
      const article = articles.get(uri);
      return article?.kind === "read" ? requests.view(article) : undefined;
    },
    planThemes: (params) => {
      const { snapshot } = folder;
      const corrected = store.all.map((one) => one.folder);
      return toThemeChange({ snapshot, folders, corrected }, params);
    },
    onUndoable: () => reporter.report(),
  });
  const reporter = new CorrectionsReporter({ connection, store, folder, corrector });
  return { folders, store, corrector, reporter };
}
