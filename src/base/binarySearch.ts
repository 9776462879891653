/**
 * How many of the first `count` indexes come before a place, by binary search: the index of the first
 * one that does not, or `count`.
 * @param isBefore true for some number of indexes from 0 on, false for all after them.
 */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
