import type { CorrectedKind, CorrectedName, SplitPart } from "./corrections";
import type { RequestKind } from "./messageKinds";

/** What stands at a place, before the reader corrects it. */
export interface CorrectableName {
  /** The actor's shown name, or the words that are selected. */
  readonly name: string;
  /** The words as written at the place. */
  readonly written: string;
  /** Null where the words are not marked as a name. */
  readonly kind: CorrectedKind | null;
  /** Whether the actor has several names or articles that could be told apart. */
  readonly splits: boolean;
  /** Whether there is another actor to join it with. */
  readonly joins: boolean;
}
/** Null where there is neither a name nor a selection. */
export const correctableRequest: RequestKind<CorrectedName, CorrectableName | null> = {
  method: "seedReader/correctable",
};

/** Another actor of the folder, the likeliest first. */
export interface ActorChoice {
  readonly label: string;
  /** `person · 4 mentions in 2 articles` */
  readonly description: string;
  /** `also “Burns”, “Bill Burns”` */
  readonly detail: string;
  readonly name: CorrectedName;
}
export const actorChoicesRequest: RequestKind<CorrectedName, readonly ActorChoice[]> = {
  method: "seedReader/actorChoices",
};

/** A quotation, before the reader corrects it. */
export interface CorrectableQuotation {
  /** The said words, shortened. */
  readonly words: string;
  /** Who says them as it stands; null for nobody. */
  readonly speaker: string | null;
  /** Whether a correction says that it is none. */
  readonly rejected: boolean;
}
/** Null where nothing is quoted. */
export const correctableQuotationRequest: RequestKind<CorrectedName, CorrectableQuotation | null> =
  { method: "seedReader/correctableQuotation" };

/** Who may have said a quotation: those named in its article, the nearest first, then the others. */
export interface SpeakerChoices {
  readonly inArticle: readonly ActorChoice[];
  readonly inOthers: readonly ActorChoice[];
}
export const speakerChoicesRequest: RequestKind<CorrectedName, SpeakerChoices> = {
  method: "seedReader/speakerChoices",
};

export interface SplitChoice {
  readonly part: SplitPart;
  /** `Burns` */
  readonly label: string;
  /** `003 · 4 mentions` */
  readonly description: string;
  /** Whether this is the form and the article that the reader asked about. */
  readonly here: boolean;
}
export const splitChoicesRequest: RequestKind<CorrectedName, readonly SplitChoice[]> = {
  method: "seedReader/splitChoices",
};
