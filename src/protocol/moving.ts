import type { Location, Position } from "vscode-languageserver-types";
import type { RequestKind } from "./messageKinds";
import type { PlaceParams } from "./messages";

export type StepKind =
  "quotation" | "unattributed" | "vagueSource" | "copy" | "related" | "mention";
export interface StepParams extends PlaceParams {
  readonly kind: StepKind;
  readonly direction: "next" | "previous";
  /** Where what is selected ends; it begins at the position. Only related passages ask for it. */
  readonly selectionEnd?: Position;
}
export interface StepResult {
  /** Where to go; null when there is nowhere. */
  readonly target: Location | null;
  /** One sentence for the status bar and screen readers: "Quotation 2 of 9, Saeed Khatibzadeh". */
  readonly message: string;
}
export const stepRequest: RequestKind<StepParams, StepResult> = { method: "seedReader/step" };

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
