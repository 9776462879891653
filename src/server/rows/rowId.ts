import type { ActorKind } from "../../analysis/index";
import type { ArticleGrouping, QuotationGrouping } from "../../protocol/rows";

/**
 * What a row stands for, in its id, so that children need no memory of their parent. Ids are JSON
 * arrays: addresses and themes may hold any character.
 */
export type RowReference =
  | ArticleGroupReference
  | ArticleReference
  | ArticlePartReference
  | ArticlePairsReference
  | { readonly kind: "hiddenCopies" }
  | { readonly kind: "overlap"; readonly a: string; readonly b: string }
  | { readonly kind: "stories" }
  | { readonly kind: "story"; readonly uri: string }
  | { readonly kind: "storyArticle"; readonly uri: string }
  | { readonly kind: "passages"; readonly page: number | null; readonly filtered: boolean }
  | { readonly kind: "passage"; readonly passage: string; readonly page: number | null }
  | { readonly kind: "place"; readonly passage: string; readonly index: number }
  | ActorGroupReference
  | { readonly kind: "actor"; readonly actor: string; readonly page: number | null }
  | ActorArticleReference
  | {
      readonly kind: "mention";
      readonly actor: string;
      readonly uri: string;
      readonly start: number;
    }
  | SpeakerGroupReference
  | SpeakerReference
  | QuotedArticleReference
  | { readonly kind: "quotedArticles"; readonly page: number; readonly filtered: boolean }
  | QuotationReference;

/** A group of articles, or one page of it; one page of all groups where there is no `group`. */
export interface ArticleGroupReference {
  readonly kind: "articleGroup";
  readonly by: ArticleGrouping;
  /** As `ArticleGroup` is called: the id of a theme, of an actor, … */
  readonly group: string | null;
  readonly page: number | null;
  /** A filtered group is a row of its own: unfolding it leaves the whole one as it was. */
  readonly filtered: boolean;
}

/** An article below a group, or a copy below the article that it is folded into. */
export interface ArticleReference {
  readonly kind: "article" | "copyOf";
  readonly by: ArticleGrouping;
  readonly group: string;
  readonly uri: string;
}

/** A heading or quotation of an article below a group. */
export interface ArticlePartReference {
  readonly kind: "part";
  readonly by: ArticleGrouping;
  readonly group: string;
  readonly uri: string;
  readonly start: number;
}

/** Articles of which one holds the other (nearly) whole or in part, or one page of them. */
export interface ArticlePairsReference {
  readonly kind: "wholeArticles" | "partsOfArticles";
  readonly page: number | null;
  /** A filtered group is a row of its own: unfolding it leaves the whole one as it was. */
  readonly filtered: boolean;
}

/** All actors of one kind, or one page of them. */
export interface ActorGroupReference {
  readonly kind: "actors";
  readonly actorKind: ActorKind;
  readonly page: number | null;
  /** A filtered group is a row of its own: unfolding it leaves the whole one as it was. */
  readonly filtered: boolean;
}

/** An actor's mentions in one article, or one page of them. */
export interface ActorArticleReference {
  readonly kind: "actorArticle";
  readonly actor: string;
  readonly uri: string;
  readonly page: number | null;
}

/** Speakers who are actors, speakers without a name, or quotations without a speaker. */
export type SpeakerGroup = "named" | "unnamed" | "none";

/** One group of speakers, or one page of it. */
export interface SpeakerGroupReference {
  readonly kind: "speakers";
  readonly group: SpeakerGroup;
  readonly page: number | null;
  readonly filtered: boolean;
}

/** All that one speaker says, or one page of it. */
export interface SpeakerReference {
  readonly kind: "speaker";
  /** As `QuotationDirectory` calls a speaker. */
  readonly speaker: string;
  readonly page: number | null;
  readonly filtered: boolean;
}

/** All quotations of one article, or one page of them. */
export interface QuotedArticleReference {
  readonly kind: "quotedArticle";
  readonly uri: string;
  readonly page: number | null;
  readonly filtered: boolean;
}

/** A quotation, which stands below its speaker and below its article. */
export interface QuotationReference {
  readonly kind: "quotation";
  readonly by: QuotationGrouping;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  /** Which of several speakers it stands below; left out for the first. */
  readonly speaker?: number;
}

export function toRowId(reference: RowReference): string {
  return JSON.stringify(reference);
}

/** The reference in an id that this server made; null for anything else. */
export function fromRowId(id: string): RowReference | null {
  try {
    const reference: unknown = JSON.parse(id);
    // Only this file makes ids, and a lookup with a wrong part finds nothing.
    return typeof reference === "object" ? (reference as RowReference | null) : null;
  } catch {
    // Not JSON: an id of an older version of this server.
    return null;
  }
}
