import type { Location, Range } from "vscode-languageserver-types";
import type { RequestKind } from "./messageKinds";

/** The view of related passages, in a container of its own in the secondary side bar. */
export const relatedViewIds = {
  container: "seedReaderRelated",
  view: "seedReader.related",
} as const;

export const relatedCommandIds = {
  peekRelated: "seedReader.peekRelated",
  /** The view stays with the passage that it is about. */
  pinRelated: "seedReader.pinRelated",
  /** The view follows the cursor again. */
  unpinRelated: "seedReader.unpinRelated",
  /** Asks anew, for the cursor. */
  refreshRelated: "seedReader.refreshRelated",
} as const;

/** Commands of rows of the view; VS Code hands them the row. */
export const relatedRowCommandIds = {
  openRelatedAside: "seedReader.openRelatedAside",
  copyRelated: "seedReader.copyRelated",
} as const;

export const relatedContextKeys = {
  /** Whether the view stays with one passage. */
  relatedPinned: "seedReader.relatedPinned",
} as const;

export interface RelatedParams {
  readonly uri: string;
  /** What is selected; empty for the paragraph at a cursor. */
  readonly range: Range;
}

/**
 * Why there are related passages or none: the place is page furniture, the folder is still being
 * read, or the document is no seed.
 */
export type RelatedState = "found" | "none" | "furniture" | "reading" | "unknown";

export interface RelatedAnswer {
  readonly state: RelatedState;
  /** One sentence: what was found, or why nothing was and what to do. */
  readonly message: string;
  /** What the question was about; null where nothing of the article's own was meant. */
  readonly about: RelatedAbout | null;
  /** The most alike first. */
  readonly passages: readonly RelatedItem[];
}

/** The paragraph at the cursor, or what is selected. */
export interface RelatedAbout {
  readonly range: Range;
  /** `000, line 5`, `000, lines 5–9` */
  readonly where: string;
  readonly excerpt: string;
}

/** A passage of another article that speaks of the same matter. */
export interface RelatedItem {
  readonly target: Location;
  /** The first words of it that are shared, where a peek begins. */
  readonly focus: Range;
  /** The article's headline. */
  readonly title: string;
  /** `001, line 9` */
  readonly where: string;
  /** Outlet and day, as far as the article tells them: `Harbour Courier · 12 May 2031`. */
  readonly source: string;
  /** The sentence that shares most, from shortly before what it shares. */
  readonly excerpt: string;
  /** What is shared in the excerpt, as half-open offsets in order. */
  readonly highlights: readonly (readonly [number, number])[];
  /** What is shared, in words: `shares William Burns, ballistic missiles`. */
  readonly reason: string;
  /** Where else the passage stands: copies are one row. */
  readonly copies: readonly RelatedCopy[];
  /** Plain text, several lines. */
  readonly tooltip: string;
  /** One full sentence for screen readers. */
  readonly accessibleLabel: string;
  /** The passage in marks, with its source, to be pasted elsewhere. */
  readonly citation: string;
}

/** The same passage in another article. */
export interface RelatedCopy {
  readonly target: Location;
  readonly title: string;
  readonly where: string;
}

export const relatedRequest: RequestKind<RelatedParams, RelatedAnswer> = {
  method: "seedReader/related",
};
