import type { Range } from "vscode-languageserver-types";
import type { NotificationKind, RequestKind } from "./messageKinds";

/** Commands about what was read already. */
export const readingCommandIds = {
  /** Folds and dims what stands in articles read before; the same command undoes it. */
  showOnlyNew: "seedReader.showOnlyNew",
  /**
   * `[Row, Row[]]` from a view, `[Uri, Uri[]]` from the explorer and the tabs, nothing from the
   * palette: the articles meant, or the one in the editor.
   */
  markAsRead: "seedReader.markAsRead",
  markAsUnread: "seedReader.markAsUnread",
  forgetRead: "seedReader.forgetRead",
} as const;

/** Settings, without the section. */
export const readingSettingIds = {
  /** Whether an article that was read to its end is marked as read by itself. */
  markAutomatically: "reading.markAutomatically",
} as const;

/** Context keys that `package.json` asks in `when` clauses. */
export const readingContextKeys = {
  /** Whether the editor in front shows only what is new. */
  showsOnlyNew: "seedReader.showsOnlyNew",
  /** Whether the article in front is read. */
  articleIsRead: "seedReader.articleIsRead",
  /** Whether any article is. */
  hasRead: "seedReader.hasRead",
} as const;

/** An article that was read. */
export interface ReadEntry {
  readonly uri: string;
  /** Tells its text from others, so that it is known again under another name. */
  readonly text: string;
}

/** Client to server: all that was read, first read first; again whenever it changes. */
export const readArticlesNotification: NotificationKind<{
  readonly articles: readonly ReadEntry[];
}> = { method: "seedReader/readArticles" };

/** What is to be known of an article to mark it as read, and to see that it was. */
export interface ReadableArticle {
  readonly entry: ReadEntry;
  /** The last line of its own text, from 0; page furniture may follow. */
  readonly lastLine: number;
  /** Nobody reads it in less time than this. */
  readonly seconds: number;
}
/** Null for those among the addresses that are no articles. */
export const readableRequest: RequestKind<
  { readonly uris: readonly string[] },
  readonly (ReadableArticle | null)[]
> = { method: "seedReader/readable" };

/**
 * Read articles that lie somewhere else now, where no editor saw them being moved: an address that is
 * no more, and an article of the same text that is not marked as read.
 */
export const movedReadRequest: RequestKind<
  null,
  readonly { readonly from: string; readonly to: string }[]
> = { method: "seedReader/movedRead" };

/** Lines that stand in articles read before. `startLine` stays visible when they are folded. */
export interface ReadFold {
  readonly startLine: number;
  readonly endLine: number;
  /** What is folded: `2 paragraphs read in 001`. */
  readonly label: string;
}

/** What of an article stands in others that were read before it. */
export interface OnlyNew {
  /** The document version it was made from. */
  readonly version: number;
  /** Sentences that stand in articles read before. */
  readonly read: readonly Range[];
  readonly folds: readonly ReadFold[];
  /** Of the words of the article, 0 to 1. */
  readonly share: number;
  /** One sentence: `62 % of this article stands in 3 articles that you have read: 000, 001, 004`. */
  readonly message: string;
}
/** Null where the document is no article, or not yet among those that the folder was read with. */
export const onlyNewRequest: RequestKind<{ readonly uri: string }, OnlyNew | null> = {
  method: "seedReader/onlyNew",
};
