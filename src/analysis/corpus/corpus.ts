import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import type { ScopedImport } from "../imported/importedCopies";
import type { Actor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { FolderFindings, RelatedPassage } from "../model/folder";
import type { FolderLook } from "./lookAtFolder";
import type { Span } from "../../base/span";
import type { CheckedDraft, CheckedQuotation } from "../wording/checkQuotation";
import type { DraftQuotation } from "../wording/draftQuotations";
import type { KeptThemes } from "../themes/settle/keptThemes";
import type { WordSearch, WordSearchOptions } from "../wording/foundWords";
import type { Wording } from "../wording/wording";

/** What an update changed; an empty change means nothing that depends on the folder moved. */
export interface CorpusChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The facts of all articles of a folder and what follows from them together. Answers depend only on
 * the articles held, never on the order in which they came.
 */
export interface Corpus {
  /** Ids of the articles held, sorted. */
  readonly articles: readonly string[];
  facts(id: string): ArticleFacts | undefined;
  /** Adds the article or replaces it. */
  update(id: string, facts: ArticleFacts): CorpusChange;
  remove(id: string): CorpusChange;
  /**
   * Takes over what the reader has said, in place of what was said before. What is said of names
   * belongs to the analysis of their articles (`toldFor`); here actors are joined and called by it.
   */
  correct(scopes: readonly ScopedCorrections[]): void;
  /** Takes over passages that another program has found, in place of those before. */
  carry(imports: readonly ScopedImport[]): void;
  /**
   * Takes over what is kept of the themes (`look().settled.kept`), in place of what was kept before:
   * articles stay in the themes in which they are kept. Null where nothing is kept: the themes are
   * made of the articles alone.
   */
  keepThemes(kept: KeptThemes | null): void;
  /** The folder as it is now, seen as a whole; what comes and goes later does not touch it. */
  look(): FolderLook;
  /** Ids of articles that have changed since passages were imported for them. */
  changedSinceImport(): readonly string[];
  /** Corrections that match nothing in the articles held. */
  unusedCorrections(): readonly UnusedCorrection[];
  /** Findings over the whole folder, made when first asked for after a change. */
  findings(): FolderFindings;
  /** The folder actor that an article's actor (index into its `actors`) belongs to. */
  actorOf(article: string, actor: number): Actor | undefined;
  /** Passages of other articles that speak of the same matter as `span`; best first. */
  related(article: string, span: Span, limit?: number): readonly RelatedPassage[];
  /** Where given words stand, exactly or nearly, best first; indexes the articles when first asked. */
  findWords(wording: Wording, options?: WordSearchOptions): WordSearch;
  /** Compares a quotation of a draft, which need not be an article held, with the articles. */
  checkQuotation(draft: CheckedDraft, quotation: DraftQuotation): CheckedQuotation;
  /** Indexes the articles for {@link findWords} step by step, so that others have their turn. */
  prepareWords(): Iterable<{ readonly done: number; readonly total: number }>;
}
