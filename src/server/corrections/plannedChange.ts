import { addCorrection, joinChanges } from "../../analysis/index";
import type { Correction, CorrectionsChange } from "../../analysis/index";

/** What a correction does to a list of corrections, or why it does nothing. */
export type PlannedChange =
  | { readonly kind: "change"; readonly change: (list: readonly Correction[]) => CorrectionsChange }
  | { readonly kind: "nothing"; readonly message: string };

/** @param message one sentence. */
export function nothing(message: string): PlannedChange {
  return { kind: "nothing", message };
}

/** Writes down some corrections, one after the other, to be taken back as one. */
export function adding(...corrections: readonly Correction[]): PlannedChange {
  const steps = corrections.map(
    (correction) => (list: readonly Correction[]) => addCorrection(list, correction),
  );
  return { kind: "change", change: (list) => joinChanges(list, steps) };
}
