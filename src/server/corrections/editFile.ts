import { applyChange, correctionsIn } from "../../analysis/index";
import type {
  Correction,
  CorrectionEntry,
  CorrectionsChange,
  CorrectionsFile,
} from "../../analysis/index";

/** A corrections file after a change. */
export interface Edited {
  readonly file: CorrectionsFile;
  /** What was done, for the reader. */
  readonly message: string;
}

/** The file after a change, or null where it says so already. */
export function edited(
  file: CorrectionsFile,
  change: CorrectionsChange,
  message: string,
): Edited | null {
  const before = correctionsIn(file);
  const after = applyChange(before, change);
  return sameList(before, after) ? null : { file: withCorrections(file, after), message };
}

function sameList(before: readonly Correction[], after: readonly Correction[]): boolean {
  return before.length === after.length && after.every((correction) => before.includes(correction));
}

function withCorrections(
  file: CorrectionsFile,
  corrections: readonly Correction[],
): CorrectionsFile {
  const kept = file.entries.filter((entry) => entry.kind !== "correction");
  const span = { start: 0, end: 0 };
  const entries = corrections.map((correction): CorrectionEntry => ({
    kind: "correction",
    correction,
    span,
  }));
  return { ...file, entries: [...kept, ...entries] };
}
