import type { PairedWords, Segment } from "./extendMatch";

/** What lies between two matches in A and in B; places in the words of each. */
export interface Gap {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/**
 * The words that both sides of a gap share, in order: a longest common subsequence. A gap is at
 * most as long as two runs of one chain lie apart, so the table stays small.
 */
export function matchGap(words: PairedWords, gap: Gap): readonly Segment[] {
  const lengthA = gap.endA - gap.startA;
  const lengthB = gap.endB - gap.startB;
  if (lengthA <= 0 || lengthB <= 0) return [];
  const width = lengthB + 1;
  const table = countCommon(words, gap, lengthA, lengthB);
  const segments: Segment[] = [];
  for (let a = 0, b = 0; a < lengthA && b < lengthB;) {
    if (words.a[gap.startA + a] === words.b[gap.startB + b]) {
      segments.push({ a: gap.startA + a, b: gap.startB + b, length: 1 });
      a++;
      b++;
    } else if ((table[(a + 1) * width + b] ?? 0) >= (table[a * width + b + 1] ?? 0)) a++;
    else b++;
  }
  return segments;
}

/** For each place in A and in B how many words the rests from there on share. */
function countCommon(words: PairedWords, gap: Gap, lengthA: number, lengthB: number): Uint8Array {
  const width = lengthB + 1;
  const table = new Uint8Array((lengthA + 1) * width);
  for (let a = lengthA - 1; a >= 0; a--) {
    for (let b = lengthB - 1; b >= 0; b--) {
      table[a * width + b] =
        words.a[gap.startA + a] === words.b[gap.startB + b]
          ? (table[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(table[(a + 1) * width + b] ?? 0, table[a * width + b + 1] ?? 0);
    }
  }
  return table;
}
