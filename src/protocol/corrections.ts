import type { Location, Range } from "vscode-languageserver-types";
import type { CopyCorrectParams } from "./copyCorrections";
import type { NotificationKind, RequestKind } from "./messageKinds";

/**
 * Commands that correct what was found about a name, a quotation or a copy, in the palette (for the cursor or selection),
 * in menus of rows and behind links and code actions. Each takes, all optional: a `Row` whose target
 * is a mention of the actor (VS Code hands menus of trees the row and then all chosen rows), or a
 * `Location` of a name; without either it is about the cursor.
 */
export const correctionCommandIds = {
  /** Chooses among all of the following. */
  correct: "seedReader.correct",
  /** With several rows chosen they are joined at once; else the reader chooses the other actor. */
  sameActor: "seedReader.sameActor",
  splitActor: "seedReader.splitActor",
  notAnActor: "seedReader.notAnActor",
  isPerson: "seedReader.isPerson",
  isOrganization: "seedReader.isOrganization",
  isPlace: "seedReader.isPlace",
  /** Asks for the name to show; in the text F2 does the same. */
  renameActor: "seedReader.renameActor",
  /** Of quotations: takes the `Row` or `Location` of one, else it is about the cursor. */
  setSpeaker: "seedReader.setSpeaker",
  notAQuotation: "seedReader.notAQuotation",
  /** Of copies: takes the `Row` or `Location` of one, else it is about the cursor. */
  correctCopy: "seedReader.correctCopy",
  notACopy: "seedReader.notACopy",
  /** Takes a row of two articles, too; else the reader chooses the other article. */
  sameStory: "seedReader.sameStory",
  notSameStory: "seedReader.notSameStory",
  markAsFurniture: "seedReader.markAsFurniture",
  undoCorrection: "seedReader.undoCorrection",
  showStaleCorrections: "seedReader.showStaleCorrections",
  openCorrections: "seedReader.openCorrections",
} as const;

/** Behind the quick fix of a corrections file, `[Location]`: removes the entry there. */
export const removeCorrectionCommand = "seedReader.removeCorrection";

/** Commands that the server runs itself, for editors without the commands above. */
export const serverCommandIds = {
  /** `[CorrectParams]` */
  correct: "seedReader.server.correct",
  undo: "seedReader.server.undoCorrection",
} as const;

/** Kinds of actors, as `src/analysis/model/actor.ts` has them. */
export type CorrectedKind = "person" | "organization" | "place";

/** A name in the text that a correction is about: a cursor, a mention or a selection. */
export interface CorrectedName {
  readonly uri: string;
  readonly range: Range;
  /** The actor with all its written forms, not only the form that stands here; for rows of actors. */
  readonly whole?: boolean;
}

/** What the reader says about a name, a quotation or a copy. */
export type CorrectParams =
  | {
      readonly kind: "actorKind";
      readonly name: CorrectedName;
      readonly is: CorrectedKind;
      readonly where: CorrectedWhere;
    }
  | {
      readonly kind: "notAnActor";
      readonly name: CorrectedName;
      readonly where: CorrectedWhere;
    }
  | {
      readonly kind: "sameActor";
      readonly name: CorrectedName;
      /** One name of each other actor. */
      readonly others: readonly CorrectedName[];
    }
  | {
      readonly kind: "splitActor";
      readonly name: CorrectedName;
      /** Those of `splitChoicesRequest` that are somebody else. */
      readonly apart: readonly SplitPart[];
    }
  | {
      readonly kind: "shownName";
      readonly name: CorrectedName;
      /** Empty: the name the articles give. */
      readonly shown: string;
    }
  | {
      readonly kind: "quotationSpeaker";
      /** The quotation. */
      readonly name: CorrectedName;
      readonly speaker: GivenSpeaker;
    }
  | {
      readonly kind: "notAQuotation";
      /** The quotation. */
      readonly name: CorrectedName;
    }
  | CopyCorrectParams;

/** Who says something: an actor by one of its mentions, a name that the reader typed, or nobody. */
export type GivenSpeaker =
  | { readonly kind: "actor"; readonly name: CorrectedName }
  | { readonly kind: "typed"; readonly name: string }
  | { readonly kind: "nobody" };

/** In all articles of the workspace folder, or only in the one where the name stands. */
export type CorrectedWhere = "folder" | "article";

/** What became of a correction; `message` is one sentence for the reader. */
export interface CorrectResult {
  readonly outcome: "done" | "nothing" | "refused";
  readonly message: string;
  /** The corrections file, to open where it stands in the way. */
  readonly file: string | null;
}
export const correctRequest: RequestKind<CorrectParams, CorrectResult> = {
  method: "seedReader/correct",
};
/** Takes back the last correction of this session, whatever happened to the file since. */
export const undoCorrectionRequest: RequestKind<null, CorrectResult> = {
  method: "seedReader/undoCorrection",
};

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

/** One written form of an actor in one article. */
export interface SplitPart {
  readonly written: string;
  readonly uri: string;
}
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

// ---- the file -----------------------------------------------------------------------------------

/** Where each workspace folder keeps its corrections. */
export const correctionsPath = ".seeds/corrections.json";

/** A correction that matches nothing any more, or an entry that cannot be understood. */
export interface StaleCorrection {
  readonly target: Location;
  /** The correction as a sentence: “Burns” and “William Burns” are one actor. */
  readonly correction: string;
  readonly reason: string;
}
export interface CorrectionsStatus {
  readonly stale: readonly StaleCorrection[];
  /** Files that cannot be applied as they stand; what they said before still holds. */
  readonly broken: readonly { readonly target: Location; readonly reason: string }[];
  /** Whether there is a correction of this session to undo. */
  readonly undoable: boolean;
}
/** Server to client, whenever it says something new. */
export const correctionsStatusNotification: NotificationKind<CorrectionsStatus> = {
  method: "seedReader/correctionsStatus",
};
/** The corrections file that holds for an article, whether it exists or not; null for none. */
export const correctionsFileRequest: RequestKind<
  { readonly uri: string },
  { readonly uri: string } | null
> = { method: "seedReader/correctionsFile" };
/** Client to server: corrections files were written, created or deleted. */
export const correctionsChangedNotification: NotificationKind<{
  readonly uris: readonly string[];
}> = { method: "seedReader/correctionsChanged" };
/** Removes the entry at a place of a corrections file, as its quick fix does. */
export const removeCorrectionRequest: RequestKind<Location, CorrectResult> = {
  method: "seedReader/removeCorrection",
};
/** Server to client: writes a file, with its folder; answers why it could not, or null. */
export const writeFileRequest: RequestKind<
  { readonly uri: string; readonly text: string },
  { readonly problem: string | null }
> = { method: "seedReader/writeFile" };
