import type { Location, Range } from "vscode-languageserver-types";
import type { RequestKind } from "./messageKinds";
import type { PlaceParams } from "./messages";

export type StepKind =
  "quotation" | "unattributed" | "vagueSource" | "copy" | "related" | "mention";
export interface StepParams extends PlaceParams {
  readonly kind: StepKind;
  readonly direction: "next" | "previous";
}
export interface StepResult {
  /** Where to go; null when there is nowhere. */
  readonly target: Location | null;
  /** One sentence for the status bar and screen readers: "Quotation 2 of 9, Saeed Khatibzadeh". */
  readonly message: string;
}
export const stepRequest: RequestKind<StepParams, StepResult> = { method: "seedReader/step" };

export interface RelatedParams {
  readonly uri: string;
  readonly range: Range;
}
export interface RelatedItem {
  readonly target: Location;
  /** The article's headline. */
  readonly title: string;
  /** The related passage, shortened to a line. */
  readonly excerpt: string;
  /** What is shared, in words: `shares William Burns, ballistic missiles`. */
  readonly reason: string;
}
export const relatedRequest: RequestKind<RelatedParams, readonly RelatedItem[]> = {
  method: "seedReader/related",
};

/** A copied passage beside one of its copies, or two whole articles. */
export interface ComparePair {
  readonly left: Location;
  readonly right: Location;
  readonly title: string;
}
/**
 * The words of a passage, to show them in a document of their own; null where the article is unknown.
 * Asked of the server because opening the article in the editor would keep it open for minutes.
 */
export const passageTextRequest: RequestKind<Location, string | null> = {
  method: "seedReader/passageText",
};
