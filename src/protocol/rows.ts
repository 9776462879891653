import type { Location, Position } from "vscode-languageserver-types";
import type { ComparePair } from "./messages";

export type TreeViewId = "themes" | "actors" | "copies";

export interface RowsParams {
  readonly view: TreeViewId;
  /** Id of the parent row; absent for the top. */
  readonly parent?: string;
  /** What the reader typed to see less; only the view Actors has a filter. */
  readonly filter?: string;
}

/** The row of a view to reveal: that of an article, or in Actors that of the actor at a position. */
export interface RowPathParams {
  readonly view: TreeViewId;
  readonly uri: string;
  readonly position?: Position;
  readonly filter?: string;
}

/** What a row stands for; menus and icons go by it. */
export type RowKind =
  | "theme"
  | "article"
  | "heading"
  | "quotation"
  | "copyGroup"
  | "overlap"
  | "passage"
  | "place"
  | "actorGroup"
  | "actor"
  | "actorArticle"
  | "mention";

/** The actor that a row of the view Actors is about; the row's target is a mention of it. */
export interface RowActor {
  /** Its id in the findings of the folder. */
  readonly id: string;
  readonly name: string;
}

/** One row of a tree: a sentence of few words. */
export interface Row {
  /** Unique in its view and stable between refreshes. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Grey, after the label. */
  readonly description: string;
  /** Plain text: why it is here. Null where it is made when asked for, by `rowTooltipRequest`. */
  readonly tooltip: string | null;
  /** One full sentence for screen readers. */
  readonly accessibleLabel: string;
  readonly children: "none" | "collapsed" | "expanded";
  readonly target: Location | null;
  /** Two places to lay side by side, for rows about a copy. */
  readonly compare: ComparePair | null;
  /** In the rows of the view Actors that are about one actor. */
  readonly actor?: RowActor;
  /** Parts of the label to make stand out, as half-open offsets. */
  readonly highlights?: readonly (readonly [number, number])[];
}
