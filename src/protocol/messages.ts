import type { Location, Position, Range } from "vscode-languageserver-types";
import type { LayerId } from "./layers";
import type { RequestKind } from "./messageKinds";
import type { FilteredViewId, Row, RowPathParams, RowsParams, SharedKind } from "./rows";

/** Where the reader is. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

/** The ranges of every layer of one open document, for decorations. */
export interface Highlights {
  /** The document version they were made from; older ones are not drawn. */
  readonly version: number;
  readonly layers: Readonly<Record<LayerId, readonly Range[]>>;
}
/** Null where the document is no seed file or could not be read. */
export const highlightsRequest: RequestKind<{ readonly uri: string }, Highlights | null> = {
  method: "seedReader/highlights",
};

/** Children of a tree row, or the top rows of a view. */
export const rowsRequest: RequestKind<RowsParams, readonly Row[]> = { method: "seedReader/rows" };

/** The row of a view that stands for an article or actor, with its parents, top first; for "reveal". */
export const rowPathRequest: RequestKind<RowPathParams, readonly Row[]> = {
  method: "seedReader/rowPath",
};

/** The tooltip of a row that came without one; null where the row is gone. */
export const rowTooltipRequest: RequestKind<
  { readonly view: RowsParams["view"]; readonly row: string },
  string | null
> = { method: "seedReader/rowTooltip" };

/** How many actors, quotations or copies of the folder a filter lets through. */
export interface FilterCounts {
  readonly matching: number;
  readonly all: number;
}
export const filterRequest: RequestKind<
  {
    readonly view: FilteredViewId;
    readonly filter: string;
    /** In the view Copies. */
    readonly kinds?: readonly SharedKind[];
  },
  FilterCounts
> = { method: "seedReader/filter" };

/** How many passages of each kind several articles share. */
export const sharedKindsRequest: RequestKind<null, Readonly<Record<SharedKind, number>>> = {
  method: "seedReader/sharedKinds",
};

/** Where the folder introduces an actor, by its id; null where it is gone. */
export const introductionRequest: RequestKind<{ readonly actor: string }, Location | null> = {
  method: "seedReader/introduction",
};

/** All there is to say about one thing. `Describe Here` shows cards as a list, hovers as Markdown. */
export interface Card {
  /** Words the card is about, as written in the text. */
  readonly subject: string;
  /** Plain text lines, most important first; the first begins with the bold part. */
  readonly lines: readonly CardLine[];
  readonly links: readonly CardLink[];
  /** What the card is about, in the text. */
  readonly range: Range;
}
/** One fact. Plain text as the article has it: whoever renders it escapes it. */
export interface CardLine {
  /** Shown in bold before `text`; may be empty. */
  readonly strong: string;
  /** Follows `strong` as it is: it begins with the space or comma between the two. */
  readonly text: string;
  /** Parts of `text` to make stand out, as half-open offsets in order. */
  readonly marks?: readonly (readonly [number, number])[];
  /** Parts of `text` that lead somewhere, in order; none of them is also marked. */
  readonly places?: readonly LinkedWords[];
}
/** Words of a line that are a link, as half-open offsets. */
export interface LinkedWords {
  readonly start: number;
  readonly end: number;
  readonly link: CardLink;
}
export interface CardLink {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
  /** For clients without command links. */
  readonly target: Location | null;
}
/** Everything known about a place: actor, quotation, copies, sources, notes. */
export const describeRequest: RequestKind<PlaceParams, readonly Card[]> = {
  method: "seedReader/describe",
};

/** All quotations of the actor at a place, in all articles; none where it says nothing. */
export const actorQuotationsRequest: RequestKind<PlaceParams, readonly Location[]> = {
  method: "seedReader/actorQuotations",
};

/** The words of the quotation at a place, to be copied; null where nothing is quoted. */
export interface QuotationText {
  /** Without marks. */
  readonly words: string;
  /** In marks, with speaker, headline and line. */
  readonly citation: string;
}
export const quotationTextRequest: RequestKind<
  { readonly uri: string; readonly range: Range },
  QuotationText | null
> = { method: "seedReader/quotationText" };
