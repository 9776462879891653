import type { Disposable } from "vscode-languageserver";
import {
  startCorrections,
  type CorrectionPorts,
  type Corrections,
} from "./corrections/startCorrections";
import { startImported, type Imported } from "./imported/startImported";

/** What lies beside the articles, in `.seeds`: what readers have said, and what was imported. */
export interface Beside extends Disposable {
  readonly corrections: Corrections;
  readonly imported: Imported;
  /** Waits until what lies beside some articles is known. */
  prepare(articles: readonly string[]): Promise<void>;
  /** Tells the client what holds no more. */
  report(): void;
}

export function startBeside(ports: CorrectionPorts): Beside {
  const corrections = startCorrections(ports);
  const imported = startImported({ ...ports, folders: corrections.folders });
  return {
    corrections,
    imported,
    prepare: async (articles) => {
      await corrections.store.prepare(articles);
      await imported.store.prepare(articles);
    },
    report: () => {
      corrections.reporter.report();
      imported.report();
    },
    dispose: () => imported.dispose(),
  };
}
