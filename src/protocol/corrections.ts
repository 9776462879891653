import type { Range } from "vscode-languageserver-types";
import type { CopyCorrectParams } from "./copyCorrections";
import type { RequestKind } from "./messageKinds";

/**
 * Commands that correct what was found about a name, a quotation or a copy, in the palette (for the
 * cursor or selection), in menus of rows and behind links and code actions. Each takes, all
 * optional: a `Row` whose target is a mention of the actor (VS Code hands menus of trees the row and
 * then all chosen rows), or a `Location` of a name; without either it is about the cursor.
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
  | { readonly kind: "typed"; readonly name: string; readonly is?: CorrectedKind }
  | { readonly kind: "nobody" };

/** One written form of an actor in one article. */
export interface SplitPart {
  readonly written: string;
  readonly uri: string;
}

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
