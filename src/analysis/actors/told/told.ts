import type { ActorKind } from "../../model/actor";

/** What the reader has said about the names, quotations and page furniture of one article. */
export interface Told {
  /** Each name once, with what it names. */
  readonly names: readonly { readonly name: string; readonly is: ActorKind | "nobody" }[];
  /** Names that are another actor than the one they would be joined to; each entry is one actor. */
  readonly apart: readonly ToldApart[];
  readonly quotations: readonly ToldQuotation[];
  /** Words that belong to the page, as the reader wrote them: sorted, each once. */
  readonly furniture: readonly string[];
}

export interface ToldApart {
  readonly from: string;
  /** Apart from the actor that the article calls `from`, too. */
  readonly names: readonly string[];
  /** Apart from whomever they would be joined to here. */
  readonly namesHere: readonly string[];
}

/** What the reader has said about a quotation, which is called by its words. */
export interface ToldQuotation {
  /** As `quotationWords` has them. */
  readonly words: string;
  /** Whether the quotation may go on after these words. */
  readonly begins: boolean;
  /** Which of the article's quotations that say these words, from 1; null for all of them. */
  readonly nth: number | null;
  readonly is: ToldSpeech;
}

/** Whose words they are, `by` null for nobody's that the text would tell; or that they are no speech. */
export type ToldSpeech =
  | {
      readonly kind: "said";
      readonly by: { readonly name: string; readonly is: ActorKind | null } | null;
    }
  | { readonly kind: "notSaid" };

export const toldNothing: Told = { names: [], apart: [], quotations: [], furniture: [] };
