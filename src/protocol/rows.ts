import type { Location } from "vscode-languageserver-types";
import type { ComparePair } from "./messages";

export type TreeViewId = "themes" | "copies";

export interface RowsParams {
  readonly view: TreeViewId;
  /** Id of the parent row; absent for the top. */
  readonly parent?: string;
}

/** What a row stands for; menus and icons go by it. */
export type RowKind =
  "theme" | "article" | "heading" | "quotation" | "copyGroup" | "overlap" | "passage" | "place";

/** One row of a tree: a sentence of few words. */
export interface Row {
  /** Unique in its view and stable between refreshes. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Grey, after the label. */
  readonly description: string;
  /** Plain text: why it is here. */
  readonly tooltip: string;
  /** One full sentence for screen readers. */
  readonly accessibleLabel: string;
  readonly children: "none" | "collapsed" | "expanded";
  readonly target: Location | null;
  /** Two places to lay side by side, for rows about a copy. */
  readonly compare: ComparePair | null;
}
