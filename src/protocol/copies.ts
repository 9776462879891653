import type { Location } from "vscode-languageserver-types";
import type { RequestKind } from "./messageKinds";
import type { PlaceParams } from "./messages";
import type { ComparePair } from "./moving";

/** One of several to lay beside a passage or an article. */
export interface CompareChoice extends ComparePair {
  /** `001, line 3` */
  readonly label: string;
  /** `identical · 36 words` */
  readonly description: string;
  /** The headline of the other article. */
  readonly detail: string;
}
/** All copies of the passage at a place, the best first. */
export const compareRequest: RequestKind<PlaceParams, readonly CompareChoice[]> = {
  method: "seedReader/compare",
};
/**
 * The articles that carry the passage at a place, or where there is none all that share a passage
 * with its article; the best first. The locations are those of the passage.
 */
export const compareArticlesRequest: RequestKind<PlaceParams, readonly CompareChoice[]> = {
  method: "seedReader/compareArticles",
};
/** All places of the passage at a place, its own first; none where nothing is copied. */
export const copiesRequest: RequestKind<PlaceParams, readonly Location[]> = {
  method: "seedReader/copies",
};

/** An article that stands wholly in another one. */
export interface CopiedFile {
  /** `Wholly in 000 (99 %)` */
  readonly words: string;
}

/** For each address whether its article stands wholly in another one; null where it does not. */
export const copiedFilesRequest: RequestKind<
  { readonly uris: readonly string[] },
  readonly (CopiedFile | null)[]
> = { method: "seedReader/copiedFiles" };
