import type { CorrectedName } from "./corrections";
import type { RequestKind } from "./messageKinds";

/** What the reader says about copies, stories and page furniture; `name` is the place it is said of. */
export type CopyCorrectParams =
  | {
      readonly kind: "notACopy";
      /** The copied passage; with `whole` wherever it stands, not only in this article. */
      readonly name: CorrectedName;
      /** Places of the passage in the articles it is no copy of; empty for all. */
      readonly of: readonly CorrectedName[];
    }
  | {
      readonly kind: "sameStory";
      /** Anywhere in an article. */
      readonly name: CorrectedName;
      /** Anywhere in each of the other articles. */
      readonly others: readonly CorrectedName[];
    }
  | {
      /** Takes back whatever made a story of the article and others. */
      readonly kind: "notSameStory";
      readonly name: CorrectedName;
    }
  | {
      readonly kind: "furniture";
      /**
       * The words: a selection, or the line of a cursor. With `whole` a copied passage as all its
       * articles write it.
       */
      readonly name: CorrectedName;
    };

/** A place of the passage, or an article, to choose. */
export interface CopyChoice {
  /** The short name of the article: `001` */
  readonly short: string;
  /** Its headline. */
  readonly label: string;
  /** `001, line 3 · identical` */
  readonly description: string;
  readonly name: CorrectedName;
}

/** What stands at a place, before the reader corrects it. */
export interface CorrectableCopy {
  /** The first words of the copied passage there; null where nothing is copied. */
  readonly passage: string | null;
  /** Where else the passage stands, the best first; the same article can be there twice. */
  readonly places: readonly CopyChoice[];
  /** The words that would become page furniture, shortened; null where there are none. */
  readonly furniture: string | null;
  /** The articles of which this one is told to be the same story, by their short names. */
  readonly story: readonly string[];
}
/** Null where the document is no article that was read. */
export const correctableCopyRequest: RequestKind<CorrectedName, CorrectableCopy | null> = {
  method: "seedReader/correctableCopy",
};

/** Articles that may be the same story: those that share passages first, then those of its themes. */
export const storyChoicesRequest: RequestKind<CorrectedName, readonly CopyChoice[]> = {
  method: "seedReader/storyChoices",
};
