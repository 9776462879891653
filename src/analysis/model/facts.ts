import type { ToldQuotation } from "../actors/told/told";
import type { ArticleActor, Mention } from "./actor";
import type { Block, Byline, Metadata, Note, Outlet, Published } from "./article";
import type { Quotation, Source } from "./quotation";
import type { TermTable, WordTable } from "./words";
import type { Span } from "../../base/span";

/**
 * All that is known of one article without knowing any other: plain data that a worker can post and
 * a cache can keep. Everything is in text order.
 */
export interface ArticleFacts {
  /** UTF-16 code units of the text. */
  readonly length: number;
  /** `hashText` of the text, to see whether offsets that came from outside still hold. */
  readonly textHash: number;
  readonly language: string;
  readonly metadata: Metadata;
  readonly title: Span | null;
  readonly byline: Byline | null;
  readonly published: Published | null;
  readonly outlet: Outlet | null;
  readonly blocks: readonly Block[];
  readonly actors: readonly ArticleActor[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
  readonly corrected: CorrectedQuotations;
  /** What the reader called page furniture and what stands here, as the reader wrote it. */
  readonly toldFurniture: readonly string[];
  readonly notes: readonly Note[];
  readonly words: WordTable;
  /** Words of the page around the article, in lines of some words; they count as nothing it says. */
  readonly furnitureWords: WordTable;
  /** What each of the words looks like, a byte a word; see `passages/worth/listTraits.ts`. */
  readonly wordTraits: Uint8Array;
  readonly terms: TermTable;
  /** What to call the article in a list: its title, else its first words, at most 120 characters. */
  readonly headline: string;
}

/** What came of the reader's corrections of quotations. */
export interface CorrectedQuotations {
  /** Found, but no quotations by the reader's word; in text order. */
  readonly rejected: readonly Quotation[];
  /** What the reader said of quotations that are not here. */
  readonly unmatched: readonly ToldQuotation[];
}
