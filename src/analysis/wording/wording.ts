import type { WordTable } from "../model/words";

/**
 * Words to look for, folded as the words of articles are, so that case, diacritics and the kind of
 * marks make no difference. Offsets count in the text that the words were taken from.
 *
 *     “[I]t is … safe,” he said, “[the quay] for now.”
 *      ^^^^ ^^   ^^^^                        ^^^ ^^^
 */
export interface Wording extends WordTable {
  /**
   * For each word how many words of an article may stand before it, after the word before, without
   * making a difference: 0, or more where the text openly leaves words out or changes them.
   */
  readonly gaps: Uint16Array;
}

/** Words that an ellipsis may stand for, and those between two parts of a split quotation. */
export const ellipsisGap = 100;

/** Words that a change in brackets may stand for: `[the quay]` for `the old stone quay`. */
export const bracketGap = 8;

/** Words that follow each other without a gap: `[first, end)` of a wording. */
export interface WordingRun {
  readonly first: number;
  readonly end: number;
  /** Words that may stand between the run before and this one. */
  readonly gapBefore: number;
}

/** The runs that the gaps of a wording cut it into. */
export function runsOf({ count, gaps }: Wording): readonly WordingRun[] {
  const runs: WordingRun[] = [];
  let first = 0;
  for (let word = 1; word <= count; word++) {
    if (word < count && (gaps[word] ?? 0) === 0) continue;
    runs.push({ first, end: word, gapBefore: first === 0 ? 0 : (gaps[first] ?? 0) });
    first = word;
  }
  return runs;
}
