import type { ActorKind } from "../../model/actor";

/** What the reader has said about the names of one article. */
export interface Told {
  /** Each name once, with what it names. */
  readonly names: readonly { readonly name: string; readonly is: ActorKind | "nobody" }[];
  /** Names that are another actor than the one they would be joined to; each entry is one actor. */
  readonly apart: readonly ToldApart[];
}

export interface ToldApart {
  readonly from: string;
  /** Apart from the actor that the article calls `from`, too. */
  readonly names: readonly string[];
  /** Apart from whomever they would be joined to here. */
  readonly namesHere: readonly string[];
}

export const toldNothing: Told = { names: [], apart: [] };
