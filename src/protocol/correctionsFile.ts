import type { Location } from "vscode-languageserver-types";
import type { CorrectResult } from "./corrections";
import type { NotificationKind, RequestKind } from "./messageKinds";

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
