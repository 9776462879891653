import type * as vscode from "vscode";
import type { Highlights, IndexStatus } from "../protocol/messages";
import type { Row, RowsParams } from "../protocol/rows";

/** What the extension answers to others, above all to its tests. */
export interface SeedReaderApi {
  /** Waits until the files are listed and nothing is being read. */
  ready(): Promise<IndexStatus>;
  rows(params: RowsParams): Promise<readonly Row[]>;
  /** Null where the document is no seed. */
  highlights(document: vscode.TextDocument): Promise<Highlights | null>;
}
