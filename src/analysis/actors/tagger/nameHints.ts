import type { ActorKind } from "../../model/actor";
import type { TokenRange } from "../../model/article";
import { beginLabel } from "./labels";

/** A name that the word lists and rules propose. */
export interface ProposedName extends TokenRange {
  readonly kind: ActorKind;
  readonly certain: boolean;
}

/** What the rules say of every token of an article. */
export interface NameHints {
  /** A label for each token. */
  readonly labels: Uint8Array;
  /** 1 where the rules are certain. */
  readonly certain: Uint8Array;
}

/** Lays proposed names out over the tokens. @param count tokens of the article. */
export function layOutHints(count: number, names: readonly ProposedName[]): NameHints {
  const labels = new Uint8Array(count);
  const certain = new Uint8Array(count);
  for (const { firstToken, endToken, kind, certain: isCertain } of names) {
    labels.fill(beginLabel(kind) + 1, firstToken, endToken);
    labels[firstToken] = beginLabel(kind);
    if (isCertain) certain.fill(1, firstToken, endToken);
  }
  return { labels, certain };
}
