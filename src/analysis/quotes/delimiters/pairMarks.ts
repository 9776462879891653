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
  return pairUnlike(
    marks,
    pairs,
    unmatched.concat(open).sort((a, b) => a - b),
  );
}

/**
 * Pairs what is left with a single mark where the writer mistook one for the other, and a comma or
 * stop shows that the quotation ends there.
 *
 *     “The quay is shut,' she said.      ‘The quay is shut,” she said.
 */
function pairUnlike(
  marks: readonly Mark[],
  pairs: readonly MarkPair[],
  left: readonly number[],
): PairedMarks {
  const all = [...pairs];
  const unmatched: number[] = [];
  for (const at of left) {
    const pair = marks[at]?.leaning === "close" ? openedUnlike(marks, at) : closedUnlike(marks, at);
    if (pair) all.push(pair);
    else unmatched.push(at);
  }
  return { pairs: all.sort((a, b) => a.open - b.open), unmatched };
}

/** The next mark, where it is a single one that ends a quotation. */
function closedUnlike(marks: readonly Mark[], open: number): MarkPair | null {
  const next = marks[open + 1];
  if (marks[open]?.leaning !== "open" || !next) return null;
  const closes = next.family === "single" && next.leaning === "close" && next.ends;
  return closes ? { open, close: open + 1 } : null;
}

/** The mark before, where it is a single one that opens, and this one ends a quotation. */
function openedUnlike(marks: readonly Mark[], close: number): MarkPair | null {
  const before = marks[close - 1];
  const opens = before?.family === "single" && before.leaning === "open";
  return opens && marks[close]?.ends ? { open: close - 1, close } : null;
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
