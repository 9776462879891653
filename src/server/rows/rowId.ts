import type { ActorKind } from "../../analysis/index";

/**
 * What a row stands for, in its id, so that children need no memory of their parent. Ids are JSON
 * arrays: addresses and themes may hold any character.
 */
export type RowReference =
  | { readonly kind: "theme"; readonly theme: string; readonly page: number | null }
  | { readonly kind: "article"; readonly theme: string; readonly uri: string }
  | { readonly kind: "copyOf"; readonly theme: string; readonly uri: string }
  | { readonly kind: "part"; readonly theme: string; readonly uri: string; readonly start: number }
  | { readonly kind: "wholeArticles" }
  | { readonly kind: "overlap"; readonly a: string; readonly b: string }
  | { readonly kind: "passages"; readonly page: number | null }
  | { readonly kind: "passage"; readonly passage: string }
  | { readonly kind: "place"; readonly passage: string; readonly index: number }
  | ActorGroupReference
  | { readonly kind: "actor"; readonly actor: string; readonly page: number | null }
  | ActorArticleReference
  | {
      readonly kind: "mention";
      readonly actor: string;
      readonly uri: string;
      readonly start: number;
    };

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
