import type { WordTable } from "../../model/words";
import type { WordRange } from "./sentencesOfWords";

/** Fewer words in a row are chance, even between two copies of one text. */
const shortestRun = 4;
/** Where the same few words begin many runs, only so many of them are tried. */
const mostTried = 4;

export interface TwoRanges {
  readonly words: WordTable;
  readonly other: WordTable;
  /** Of `words`. */
  readonly here: WordRange;
  /** Of `other`. */
  readonly there: WordRange;
}

/**
 * Writes a number beside each word of one range that stands, in a run, in the other one; words that
 * have a number keep it. The order of the runs does not matter, so that moved sentences are found.
 */
export function markSharedWords(ranges: TwoRanges, marks: Uint32Array, mark: number): void {
  const { words, here } = ranges;
  // Most often a second article brings nothing that the first had not: nothing to look for then.
  if (!marks.subarray(here.first, here.end).includes(0)) return;
  const starts = indexRuns(ranges);
  for (let at = here.first; at + shortestRun <= here.end;) {
    const length = longestRunAt(ranges, starts.get(runKey(words, at)) ?? [], at);
    for (let word = at; word < at + length; word++) {
      if (marks[word] === 0) marks[word] = mark;
    }
    at += Math.max(1, length);
  }
}

/** Where each few words in a row begin in the other range. */
function indexRuns({ other, there }: TwoRanges): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (let at = there.first; at + shortestRun <= there.end; at++) {
    const key = runKey(other, at);
    const known = starts.get(key);
    if (!known) starts.set(key, [at]);
    else if (known.length < mostTried) known.push(at);
  }
  return starts;
}

/** Different words may share a key; {@link longestRunAt} compares the words. */
function runKey({ hashes }: WordTable, at: number): number {
  let key = 0;
  for (let word = at; word < at + shortestRun; word++) {
    key = Math.imul(key ^ (hashes[word] ?? 0), 0x01000193);
  }
  return key;
}

function longestRunAt(
  { words, other, here, there }: TwoRanges,
  starts: readonly number[],
  at: number,
): number {
  let longest = 0;
  for (const start of starts) {
    const most = Math.min(here.end - at, there.end - start);
    let length = 0;
    while (length < most && words.hashes[at + length] === other.hashes[start + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest < shortestRun ? 0 : longest;
}
