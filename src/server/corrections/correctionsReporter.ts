import type { Connection } from "vscode-languageserver";
import type { CorrectionsStatus } from "../../protocol/correctionsFile";
import { correctionsStatusNotification } from "../../protocol/correctionsFile";
import type { FolderIndex } from "../index/folderIndex";
import type { CorrectionsStore } from "./correctionsStore";
import type { Corrector } from "./corrector";
import { reportOn } from "./staleCorrections";

export interface ReporterPorts {
  readonly connection: Connection;
  readonly store: CorrectionsStore;
  readonly folder: FolderIndex;
  readonly corrector: Pick<Corrector, "undoable">;
}

/** Tells the client what holds no more: in the corrections files themselves, and as a status. */
export class CorrectionsReporter {
  readonly #ports: ReporterPorts;
  #told = JSON.stringify(quiet);
  #marked = new Map<string, string>();

  constructor(ports: ReporterPorts) {
    this.#ports = ports;
  }

  get status(): CorrectionsStatus {
    return this.#look().status;
  }

  /** Tells what is new; nothing while files are being read, since they may bring what is missed. */
  report(): void {
    const { connection, folder } = this.#ports;
    if (!folder.complete) return;
    const { status, reports } = this.#look();
    for (const { uri, diagnostics } of reports) {
      const text = JSON.stringify(diagnostics);
      if ((this.#marked.get(uri) ?? "[]") === text) continue;
      this.#marked.set(uri, text);
      void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    }
    const text = JSON.stringify(status);
    if (text === this.#told) return;
    this.#told = text;
    void connection.sendNotification(correctionsStatusNotification.method, status);
  }

  #look(): { readonly status: CorrectionsStatus; readonly reports: ReturnType<typeof reportOn>[] } {
    const { store, folder, corrector } = this.#ports;
    const unused = folder.unusedCorrections();
    const reports = store.all.map((state) => reportOn(state, unused));
    const status: CorrectionsStatus = {
      stale: reports.flatMap(({ stale }) => stale),
      broken: reports.flatMap(({ broken }) => broken ?? []),
      undoable: corrector.undoable,
    };
    return { status, reports };
  }
}

const quiet: CorrectionsStatus = { stale: [], broken: [], undoable: false };
