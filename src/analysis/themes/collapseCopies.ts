import type { Overlap } from "../model/folder";

/** An article of which this much stands in another is a copy of it. */
const leastContained = 0.8;

/**
 * Articles that are copies of each other, as lists of indexes into `ids`; most lists have one
 * member. The first member of a list is the one that stands for the others: the one with the most
 * words, which holds them.
 */
export function collapseCopies(
  ids: readonly string[],
  wordCounts: readonly number[],
  overlaps: readonly Overlap[],
): readonly (readonly number[])[] {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const leader = ids.map((_, index) => index);
  const isLarger = (x: number, y: number): boolean =>
    (wordCounts[x] ?? 0) > (wordCounts[y] ?? 0) || (wordCounts[x] === wordCounts[y] && x < y);
  const resolve = (index: number): number => {
    let at = index;
    while ((leader[at] ?? at) !== at) at = leader[at] ?? at;
    return at;
  };
  for (const { a, b, ofA, ofB } of overlaps) {
    if (Math.max(ofA, ofB) < leastContained) continue;
    const x = resolve(indexOf.get(a) ?? 0);
    const y = resolve(indexOf.get(b) ?? 0);
    if (x === y) continue;
    if (isLarger(x, y)) leader[y] = x;
    else leader[x] = y;
  }
  const members = ids.map((): number[] => []);
  ids.forEach((_, index) => members[resolve(index)]?.push(index));
  return members
    .map((list, first) => [first, ...list.filter((member) => member !== first)])
    .filter((_, first) => (members[first] ?? []).length > 0);
}
