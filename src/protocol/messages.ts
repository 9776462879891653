import type { Location, Position, Range } from "vscode-languageserver-types";
import type { LayerId } from "./layers";
import type { FilteredViewId, Row, RowPathParams, RowsParams } from "./rows";

/** A request with the types of its question and answer; both sides speak through the same constant. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** A notification with the type of what it tells. */
export interface NotificationKind<Params> {
  readonly method: string;
  /** Never set: carries the type. */
  readonly types?: { readonly params: Params };
}

/** Where the reader is. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

// ---- what the reader sees --------------------------------------------------------------------

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

/** How many actors or quotations of the folder a filter lets through. */
export interface FilterCounts {
  readonly matching: number;
  readonly all: number;
}
export const filterRequest: RequestKind<
  { readonly view: FilteredViewId; readonly filter: string },
  FilterCounts
> = { method: "seedReader/filter" };

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

// ---- moving about ----------------------------------------------------------------------------

export type StepKind =
  "quotation" | "unattributed" | "vagueSource" | "copy" | "related" | "mention";
export interface StepParams extends PlaceParams {
  readonly kind: StepKind;
  readonly direction: "next" | "previous";
}
export interface StepResult {
  /** Where to go; null when there is nowhere. */
  readonly target: Location | null;
  /** One sentence for the status bar and screen readers: "Quotation 2 of 9, Saeed Khatibzadeh". */
  readonly message: string;
}
export const stepRequest: RequestKind<StepParams, StepResult> = { method: "seedReader/step" };

export interface RelatedParams {
  readonly uri: string;
  readonly range: Range;
}
export interface RelatedItem {
  readonly target: Location;
  /** The article's headline. */
  readonly title: string;
  /** The related passage, shortened to a line. */
  readonly excerpt: string;
  /** What is shared, in words: `shares William Burns, ballistic missiles`. */
  readonly reason: string;
}
export const relatedRequest: RequestKind<RelatedParams, readonly RelatedItem[]> = {
  method: "seedReader/related",
};

/** A copied passage beside one of its copies, or two whole articles. */
export interface ComparePair {
  readonly left: Location;
  readonly right: Location;
  readonly title: string;
}
/** All copies of the passage at a place, the best first. */
export const compareRequest: RequestKind<PlaceParams, readonly ComparePair[]> = {
  method: "seedReader/compare",
};

/**
 * The words of a passage, to show them in a document of their own; null where the article is unknown.
 * Asked of the server because opening the article in the editor would keep it open for minutes.
 */
export const passageTextRequest: RequestKind<Location, string | null> = {
  method: "seedReader/passageText",
};

// ---- the index -------------------------------------------------------------------------------

export interface UnreadFile {
  readonly uri: string;
  /** One sentence: "Binary file: it holds NUL bytes." */
  readonly reason: string;
}
export interface IndexStatus {
  readonly state: "indexing" | "ready" | "cancelled";
  readonly done: number;
  readonly total: number;
  /** Articles read. */
  readonly articles: number;
  /** Copied passages among them. */
  readonly copies: number;
  readonly unread: readonly UnreadFile[];
}
export const statusNotification: NotificationKind<IndexStatus> = { method: "seedReader/status" };
export const statusRequest: RequestKind<null, IndexStatus> = { method: "seedReader/currentStatus" };
/** Findings changed: views and decorations should ask again. */
export const changedNotification: NotificationKind<null> = { method: "seedReader/changed" };
/** Forget everything and read all files again. Answers when done or cancelled. */
export const rebuildRequest: RequestKind<null, IndexStatus> = { method: "seedReader/rebuild" };
export const cancelIndexingNotification: NotificationKind<null> = {
  method: "seedReader/cancelIndexing",
};

/** Counts of one article, for the status bar's tooltip. */
export interface ArticleCounts {
  readonly actors: number;
  readonly quotations: number;
  readonly unattributed: number;
  /** Quotations by how they are told. */
  readonly kinds: Readonly<Record<"direct" | "mixed" | "fragment" | "reported", number>>;
  /** Quotations whose speaker is only inferred. */
  readonly inferred: number;
  /** Different outlets that the article leans on. */
  readonly outlets: number;
  /** Reports, studies and other texts that it leans on. */
  readonly reports: number;
  readonly vagueSources: number;
  readonly claimedSources: number;
  readonly copies: number;
  /** Why the article could not be read, or what is special about it; null when all is well. */
  readonly problem: string | null;
}
export const countsRequest: RequestKind<{ readonly uri: string }, ArticleCounts | null> = {
  method: "seedReader/counts",
};

// ---- files, for clients that own the file system (VS Code) ------------------------------------

/** The complete list of seed files; sent once at the start and whenever the rules change. */
export const filesNotification: NotificationKind<{
  readonly uris: readonly string[];
  /** Folders outside the workspace that are read as seeds. */
  readonly folders?: readonly string[];
}> = { method: "seedReader/files" };
export interface FilesChanged {
  /** Created or changed on disk. */
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}
export const filesChangedNotification: NotificationKind<FilesChanged> = {
  method: "seedReader/filesChanged",
};
/** Server to client: the bytes of a file that the server cannot read by itself. */
export const readFileRequest: RequestKind<
  { readonly uri: string },
  { readonly base64: string } | { readonly problem: string; readonly missing?: boolean }
> = { method: "seedReader/readFile" };

/** What the client tells at the start; other editors send none of it. */
export interface InitializationOptions {
  /** The client lists the files itself (`filesNotification`) and answers `readFileRequest`. */
  readonly clientFiles?: boolean;
  /** The client renders `command:` links in hovers. */
  readonly commandLinks?: boolean;
  /** What is set about sources (`SourcingSettings`); what changes later comes as configuration. */
  readonly sourcing?: unknown;
}
