import type { Location, Position } from "vscode-languageserver-types";
import type { ComparePair } from "./moving";

export type TreeViewId = "themes" | "actors" | "quotations" | "copies";

/** Views whose rows can be filtered. */
export type FilteredViewId = "themes" | "actors" | "quotations" | "copies";

/** What text that several articles share can be; those that are worth reading come first. */
export const sharedKinds = ["article", "passage", "quotation", "formula", "furniture"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** What the view Copies shows unless the reader chooses. */
export const kindsWorthReading: readonly SharedKind[] = ["article", "passage", "quotation"];

/** What the view Quotations lists at the top: who speaks, or the articles that quote. */
export type QuotationGrouping = "speaker" | "article";

/** What the view Themes lists its articles by, in the order in which it is offered. */
export const articleGroupings = ["theme", "actor", "outlet", "date", "copies"] as const;
export type ArticleGrouping = (typeof articleGroupings)[number];

/** What a view lists at the top, in views that leave the choice. */
export type Grouping = QuotationGrouping | ArticleGrouping;

export interface RowsParams {
  readonly view: TreeViewId;
  /** Id of the parent row; absent for the top. */
  readonly parent?: string;
  /** What the reader typed to see less. */
  readonly filter?: string;
  /** In Themes, by theme unless told, and in Quotations, by speaker unless told. */
  readonly grouping?: Grouping;
  /** In the view Copies: what it shows; what is worth reading unless told. */
  readonly kinds?: readonly SharedKind[];
}

/**
 * The row of a view to reveal: that of an article, in Actors that of the actor at a position, in
 * Quotations that of the quotation there, in Copies that of the passage there, else of the article.
 */
export interface RowPathParams {
  readonly view: TreeViewId;
  readonly uri: string;
  readonly position?: Position;
  readonly filter?: string;
  readonly grouping?: Grouping;
  readonly kinds?: readonly SharedKind[];
  /** In Quotations: the actor named at the position as a speaker, not the quotation there. */
  readonly speaker?: boolean;
}

/** What a row stands for; menus and icons go by it. */
export type RowKind =
  | "theme"
  /** Articles that are in no theme. */
  | "otherArticles"
  /** In Themes: articles of one actor, outlet, date or text, or one page of a long list. */
  | "articleGroup"
  | "article"
  | "heading"
  | "quotation"
  | "copyGroup"
  | "overlap"
  | "story"
  | "passage"
  | "place"
  /** Tells what the view Copies does not show, and shows it. */
  | "hiddenCopies"
  | "actorGroup"
  | "actor"
  | "actorArticle"
  | "mention"
  | "speakerGroup"
  | "speaker"
  | "quotedArticle";

/** The actor that a row of the views Actors and Quotations is about. */
export interface RowActor {
  /** Its id in the findings of the folder. */
  readonly id: string;
  readonly name: string;
}

/** The theme that a row of the view Themes stands for. */
export interface RowTheme {
  /** Its id in the findings of the folder. */
  readonly id: string;
  readonly label: string;
  /** Whether the reader has pinned it. */
  readonly pinned: boolean;
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
  /** In the rows of the views Actors and Quotations that are about one actor. */
  readonly actor?: RowActor;
  /** In the rows of the view Themes that stand for one theme. */
  readonly theme?: RowTheme;
  /** The name of a codicon, where a row has one: `quote`. */
  readonly icon?: string;
  /** Parts of the label to make stand out, as half-open offsets. */
  readonly highlights?: readonly (readonly [number, number])[];
}
