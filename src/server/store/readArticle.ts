import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleFacts, SourcingTerms, Told } from "../../analysis/index";

/** One version of an article with what was found in it; never changed, only replaced. */
export interface ReadArticle {
  readonly kind: "read";
  readonly uri: string;
  readonly document: TextDocument;
  /** What the reader had said about its names when they were found. */
  readonly told: Told;
  /** What the reader counted as sources then. */
  readonly terms: SourcingTerms;
  readonly facts: ArticleFacts;
}

/** A file or document nothing can be said about. */
export interface UnreadArticle {
  readonly kind: "unread";
  readonly uri: string;
  /** One sentence for the reader. */
  readonly reason: string;
}

export type Reading = ReadArticle | UnreadArticle;
