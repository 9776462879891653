import type { Correction } from "./correction";

/** The corrections of one folder, and which articles they are about. */
export interface ScopedCorrections {
  /** Sorted by `keyOfCorrection`. */
  readonly corrections: readonly Correction[];
  /** An article's path from the folder, by its id; undefined for articles of other folders. */
  readonly pathOf: (article: string) => string | undefined;
}

/** A correction that matches nothing in the articles it is about. */
export interface UnusedCorrection {
  readonly scope: ScopedCorrections;
  readonly correction: Correction;
  /** One sentence. */
  readonly reason: string;
}
