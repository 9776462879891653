import type { Actor } from "./actor";
import type { Span } from "../../base/span";

/** A stretch of one article of the folder. */
export interface Place {
  readonly article: string;
  readonly span: Span;
}

export type PassageKind = "identical" | "edited";

/** What passim has found alone, or has found as Seed Reader has; absent for own findings. */
export type PassimShare = "alone" | "too";

/** Two aligned stretches that share their words. */
export interface CopyPair {
  readonly a: Place;
  readonly b: Place;
  /** Words in both, in order. */
  readonly matchedWords: number;
  /** Of the matched words those of page furniture, which no article says; absent for none. */
  readonly furnitureWords?: number;
  /** Own words of the longer side that have no partner on the other. */
  readonly changedWords: number;
  /** `matchedWords` as a share of the longer side, 0 to 1. */
  readonly matched: number;
  /** Id of the passage this pair belongs to. */
  readonly passage: string;
  readonly passim?: PassimShare;
}

/** A passage that stands in several places, as its words alone tell; grouped by overlap of ranges. */
export interface FoundPassage {
  readonly id: string;
  readonly kind: PassageKind;
  /** At least two, sorted by article and start. */
  readonly places: readonly Place[];
  /** Words of its longest place. */
  readonly words: number;
  /** Of its pairs: "too" where they differ. */
  readonly passim?: PassimShare;
  /** Articles that the reader says are no copies of each other here, although both are of a third. */
  readonly apart?: readonly (readonly [string, string])[];
}

/**
 * What kind of text articles share:
 * - `article`: (nearly) all of an article stands in another.
 * - `passage`: sentences of one article stand in another.
 * - `quotation`: the same words of a speaker.
 * - `formula`: words that writers use again and again ("said Doe, a strategist at …").
 * - `furniture`: text of the page that repeats at the edges of many articles.
 */
export type SharedText = "article" | "passage" | "quotation" | "formula" | "furniture";

/** Where a passage was first seen, by the dates that articles give themselves. */
export interface EarliestCarrier {
  readonly article: string;
  /** ISO 8601 day: `2026-03-12`. */
  readonly day: string;
  /** Carriers without a date: any of them may be earlier. */
  readonly undated: number;
}

/** A passage with what it means to a reader. */
export interface Passage extends FoundPassage {
  readonly shared: SharedText;
  /** How much it is worth reading, 0 to 1; shown unasked from `leastWorth` on. */
  readonly worth: number;
  /** Why it is of this kind and worth so much, in words a card can show, weightiest first. */
  readonly reasons: readonly string[];
  /** Null where the order of its carriers is unknown. */
  readonly earliest: EarliestCarrier | null;
}

/** How much of each of two articles stands in the other, 0 to 1, furniture left out. `a < b`. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly ofA: number;
  readonly ofB: number;
}

/** Articles that tell the same story by the reader's word, whatever words they share. */
export interface Story {
  /** At least two, sorted. */
  readonly articles: readonly string[];
}

/** A term of a theme with the number of its articles that use it. */
export interface ThemeTerm {
  readonly text: string;
  readonly articles: number;
}

export interface Theme {
  readonly id: string;
  /** The theme this is a part of, or null at the top. */
  readonly parent: string | null;
  readonly label: string;
  /** Why these articles stand together: the terms they share, strongest first. */
  readonly terms: readonly ThemeTerm[];
  /** Article ids, sorted; a parent lists those of its parts, too. */
  readonly articles: readonly string[];
  /** True for the group of articles that fit nowhere ("Other articles"). */
  readonly rest: boolean;
  /** What the reader has said of it; absent where nothing. */
  readonly byHand?: ThemeByHand;
}

/** What the reader has said of a theme. */
export interface ThemeByHand {
  /** How it would be called if nobody had renamed it. */
  readonly madeLabel: string;
  readonly pinned: boolean;
  /** Whether the reader has made it. */
  readonly own: boolean;
  /** Articles that the reader has put there, sorted. */
  readonly moved: readonly string[];
}

/** A passage of another article that speaks of the same matter. */
export interface RelatedPassage {
  readonly from: Place;
  readonly to: Place;
  /** 0 to 1; comparable within one folder. */
  readonly score: number;
  /** What they share, as written, strongest first: `["Burns", "ballistic missiles"]`. */
  readonly because: readonly string[];
  /** Where else the text of `to` stands, one place an article; not related passages of their own. */
  readonly copies: readonly Place[];
}

/** What only the whole folder can tell; derived from the facts of all articles. */
export interface FolderFindings {
  readonly actors: readonly Actor[];
  readonly passages: readonly Passage[];
  /** Sorted by article and start of `a`, then of `b`; `a` comes before `b`. */
  readonly copies: readonly CopyPair[];
  readonly overlaps: readonly Overlap[];
  /** Sorted by their first article; no article is in two. */
  readonly stories: readonly Story[];
  /** Parents before their parts. */
  readonly themes: readonly Theme[];
}
