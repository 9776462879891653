import type { Mark } from "./listMarks";

/** Two marks that belong together, as indexes into the marks of their block. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
}

export interface PairedMarks {
  /** Outermost pairs only, in order: what is quoted inside a quotation is part of it. */
  readonly pairs: readonly MarkPair[];
  /** Double marks and guillemets without a partner, in order; single ones may be apostrophes. */
  readonly unmatched: readonly number[];
}

/**
 * Pairs the marks of one block like brackets, so that a stray mark spoils nothing but itself.
 *
 *     “One. “Two,” he said.
 *     ^     ^    ^            the second and third pair; the first is unmatched
 */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const pairs: MarkPair[] = [];
  const unmatched: number[] = [];
  const open: number[] = [];
  const singles = findSingleCloses(marks);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark) continue;
    if (mark.family === "single") {
      if (open.length > 0 || mark.leaning !== "open") continue;
      const close = singles[at] ?? -1;
      if (close < 0) continue;
      pairs.push({ open: at, close });
      at = close;
    } else if (closes(marks, open, mark)) {
      addPair(pairs, { open: open.pop() ?? 0, close: at });
    } else if (mark.leaning === "close") {
      unmatched.push(at);
    } else {
      open.push(at);
    }
  }
  return { pairs, unmatched: unmatched.concat(open).sort((a, b) => a - b) };
}

/** Whether the mark closes the innermost open one. */
function closes(marks: readonly Mark[], open: readonly number[], mark: Mark): boolean {
  const innermost = marks[open.at(-1) ?? -1];
  return innermost?.family === mark.family && mark.leaning !== "open";
}

/** Adds a pair and drops those inside it. */
function addPair(pairs: MarkPair[], pair: MarkPair): void {
  while ((pairs.at(-1)?.open ?? -1) > pair.open) pairs.pop();
  pairs.push(pair);
}

/**
 * For each opening single mark the mark that closes it, or -1: the first that cannot be a
 * possessive apostrophe, unless another mark opens before it.
 *
 *     ‘We like the boys’ club,’ he said.
 *                      ^      ^            weak, then strong
 */
function findSingleCloses(marks: readonly Mark[]): Int32Array {
  const closeOf = new Int32Array(marks.length).fill(-1);
  let strong = -1;
  let weak = -1;
  let nextOpen = marks.length;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark?.family !== "single") continue;
    if (mark.leaning === "open") {
      const limit = strong >= 0 && strong < nextOpen ? strong : weak;
      closeOf[at] = limit < nextOpen ? limit : -1;
      nextOpen = at;
    } else if (mark.weak) weak = at;
    else strong = at;
  }
  return closeOf;
}
