import { countOne } from "../../base/collections";

/** Middles of more words than this, multiplied, are not compared in order. */
const mostCompared = 250_000;

/**
 * How many words two stretches have in common, in the same order: what they begin and end with, and
 * the longest common subsequence between, where that is affordable; else the words that both have.
 */
export function countInOrder(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middleA = a.subarray(head, a.length - tail);
  const middleB = b.subarray(head, b.length - tail);
  const isAffordable = middleA.length * middleB.length <= mostCompared;
  return head + tail + (isAffordable ? inOrder(middleA, middleB) : inBoth(middleA, middleB));
}

function inOrder(a: Uint32Array, b: Uint32Array): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      row[at + 1] =
        b[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function inBoth(a: Uint32Array, b: Uint32Array): number {
  const left = new Map<number, number>();
  for (const word of a) countOne(left, word);
  let both = 0;
  for (const word of b) {
    if ((left.get(word) ?? 0) === 0) continue;
    countOne(left, word, -1);
    both++;
  }
  return both;
}
