import type * as vscode from "vscode";
import type { Highlights } from "../protocol/messages";
import type { IndexStatus } from "../protocol/indexing";
import type { RelatedItem } from "../protocol/related";
import type { Grouping, Row, RowsParams, SharedKind } from "../protocol/rows";

/** What a view with a filter shows. */
interface FilteredRows {
  readonly filter: string;
  readonly description: string;
  readonly selection: readonly Row[];
}

/** What the extension answers to others, above all to its tests. */
export interface SeedReaderApi {
  /** Waits until the files are listed and nothing is being read. */
  ready(): Promise<IndexStatus>;
  rows(params: RowsParams): Promise<readonly Row[]>;
  /** What the view Themes shows beside its rows, and what it lists them by. */
  readonly themes: FilteredRows & {
    readonly grouping: Grouping | undefined;
    readonly dragging: vscode.TreeDragAndDropController<Row> | undefined;
  };
  /** What the view Actors shows beside its rows. */
  readonly actors: FilteredRows;
  /** The same of the view Quotations. */
  readonly quotations: FilteredRows & { readonly grouping: Grouping | undefined };
  /** The same of the view Copies; without kinds it shows what is worth reading. */
  readonly copies: FilteredRows & { readonly kinds: readonly SharedKind[] | undefined };
  /** What the view Related shows: its passages, the words beside its name and above its rows. */
  readonly related: {
    readonly passages: readonly RelatedItem[];
    readonly words: { readonly description: string; readonly message: string };
    readonly isPinned: boolean;
    readonly isVisible: boolean;
  };
  /** Whether an article is marked as read. */
  isRead(document: vscode.TextDocument): boolean;
  /** What the status bar says of an editor that shows only what is new; undefined for others. */
  onlyNew(editor: vscode.TextEditor): string | undefined;
  /** Null where the document is no seed. */
  highlights(document: vscode.TextDocument): Promise<Highlights | null>;
}
