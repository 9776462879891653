import type { RequestKind } from "./messages";

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
