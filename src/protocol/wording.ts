import type { Location, Range } from "vscode-languageserver-types";
import type { RequestKind } from "./messageKinds";

/** Commands of the palette. */
export const wordingCommandIds = {
  /** Takes the words to look for, too: `[string?]`. */
  whoSaid: "seedReader.whoSaid",
  checkDraft: "seedReader.checkDraft",
  clearDraftCheck: "seedReader.clearDraftCheck",
} as const;

/** Behind a quick fix of a draft, `[Uri, key]`: hides what was found about one quotation. */
export const ignoreQuotationCommand = "seedReader.ignoreQuotation";

// ---- Who Said This… --------------------------------------------------------------------------

/** Where words stand in the folder: the same, nearly the same, or a part of them. */
export type SaidLikeness = "exact" | "edited" | "part";

/** A place at which looked-for words stand, in words that a list shows. */
export interface SaidPlace {
  readonly target: Location;
  readonly likeness: SaidLikeness;
  /** Who says it: `Saeed Khatibzadeh`, or `Not in a quotation`. */
  readonly who: string;
  /** How it is said and how sure that is: `direct quotation · stated`; empty where nobody says it. */
  readonly how: string;
  /** `002, line 9` */
  readonly where: string;
  /** The words there, shortened to a line. */
  readonly excerpt: string;
  /** What differs: `“secure” is “safe” there`; empty where nothing does. */
  readonly differences: string;
}

export interface WhoSaidResult {
  /** Best first; the same likeness together. */
  readonly places: readonly SaidPlace[];
  /** One sentence: `3 places with these words, 1 with nearly the same.` */
  readonly message: string;
}
/** Takes words with any marks, case and ellipses. */
export const whoSaidRequest: RequestKind<{ readonly words: string }, WhoSaidResult> = {
  method: "seedReader/whoSaid",
};

// ---- Check Draft Against Sources --------------------------------------------------------------

/** A document that need not be an article of the folder, nor a file. */
export interface CheckDraftParams {
  readonly uri: string;
  readonly text: string;
}

export type DraftOutcome = "verbatim" | "altered" | "notFound";

/** One quotation of a draft and what the sources have of it. */
export interface DraftFinding {
  readonly range: Range;
  readonly outcome: DraftOutcome;
  /** One or two sentences. */
  readonly message: string;
  /** Set where the sources name another speaker: one sentence, and where the draft names its own. */
  readonly otherSpeaker: { readonly message: string; readonly range: Range } | null;
  readonly sources: readonly DraftSource[];
  /** What to put in place of the draft's words; null where they are the source's, or cannot be. */
  readonly replacement: { readonly range: Range; readonly text: string } | null;
  /** The words without marks and case, to know the quotation again after an edit. */
  readonly key: string;
}
export interface DraftSource {
  readonly target: Location;
  /** `Ada Holm in 002, line 9: “The quay is safe again”` */
  readonly words: string;
}
export interface DraftReport {
  readonly findings: readonly DraftFinding[];
  /** Articles that the draft was compared with. */
  readonly articles: number;
  /** Whether all articles have been read. */
  readonly complete: boolean;
}
/** Null where the document is too large to be read. */
export const checkDraftRequest: RequestKind<CheckDraftParams, DraftReport | null> = {
  method: "seedReader/checkDraft",
};
