import type { Quotation } from "../model/quotation";
import type { Span } from "../../base/span";

/**
 * - `exact`: the same words in the same order; what the wording leaves out openly does not count.
 * - `edited`: nearly the same words.
 * - `part`: only a part of the wording stands here, the same or nearly so.
 */
export type Likeness = "exact" | "edited" | "part";

/** A place of an article at which looked-for words stand. */
export interface FoundWords {
  readonly article: string;
  /** From the first word to the last, in the article. */
  readonly span: Span;
  readonly likeness: Likeness;
  /** How much of what the wording says stands here, 0 to 1; rare words count for more. */
  readonly share: number;
  /** Words of the wording that stand here. */
  readonly sameWords: number;
  /** Words that are changed, added or left out; of a `part` also those of the rest of the wording. */
  readonly differentWords: number;
  /** The comparison, in the order of the text. */
  readonly parts: readonly WordingPart[];
  /** The article's own quotation that holds most of the place; its speaker says whose words. */
  readonly quotation: Quotation | null;
}

/** A stretch of a comparison: `here` lies in the text looked for, `there` in the article. */
export type WordingPart =
  | { readonly kind: "same"; readonly here: Span; readonly there: Span }
  /** Other words in the same place. */
  | { readonly kind: "changed"; readonly here: Span; readonly there: Span }
  /** Looked for, but not in the article. */
  | { readonly kind: "missing"; readonly here: Span }
  /** In the article, but not looked for. */
  | { readonly kind: "added"; readonly there: Span }
  /** Words of the article that the wording leaves out openly, or the cue that splits a quotation. */
  | { readonly kind: "skipped"; readonly there: Span };

/** What a search found, best first. */
export interface WordSearch {
  readonly places: readonly FoundWords[];
  /** All places with exactly these words, also those beyond the limit; counted up to a thousand. */
  readonly exact: number;
  /** Words that were looked for, without those in brackets. */
  readonly words: number;
}

export interface WordSearchOptions {
  /** Articles that are not searched. */
  readonly except?: readonly string[];
  /** At most so many places; 50 unless told. */
  readonly limit?: number;
  /** Exact places only. */
  readonly exactOnly?: boolean;
  /** Wordings of fewer words are only looked for exactly; five unless told. */
  readonly leastNear?: number;
}
