import type { NotificationKind, RequestKind } from "./messageKinds";

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
