import type { Steps } from "./steps";

/** Values put in order in one piece of work. */
const pieceSize = 4096;

type Compare<Value> = (a: Value, b: Value) => number;

/**
 * A sorted copy of `values`, made in pieces; equal ones keep their order. To sort some hundred
 * thousand names at once takes most of a second, in which nobody is answered: here short runs are
 * sorted at once and merged two by two.
 */
export function* sortInSteps<Value>(
  values: readonly Value[],
  compare: Compare<Value>,
): Steps<Value[]> {
  let from: Value[] = [];
  for (let start = 0; start < values.length; start += pieceSize) {
    for (const value of values.slice(start, start + pieceSize).sort(compare)) from.push(value);
    yield;
  }
  for (let run = pieceSize; run < values.length; run *= 2) {
    const to: Value[] = [];
    for (let start = 0; start < values.length; start += 2 * run) {
      yield* mergeRuns(from, start, run, compare, to);
    }
    from = to;
  }
  return from;
}

/** Adds two sorted runs that begin at `start` to `to` as one; the values may end in either. */
function* mergeRuns<Value>(
  from: readonly Value[],
  start: number,
  run: number,
  compare: Compare<Value>,
  to: Value[],
): Steps<void> {
  const middle = Math.min(start + run, from.length);
  const end = Math.min(middle + run, from.length);
  let left = start;
  let right = middle;
  while (left < middle || right < end) {
    // Whichever is taken is inside its run, so that it is a value.
    const [x, y] = [from[left] as Value, from[right] as Value];
    const isLeft = left < middle && (right >= end || compare(x, y) <= 0);
    to.push(isLeft ? x : y);
    if (isLeft) left++;
    else right++;
    if (to.length % pieceSize === 0) yield;
  }
}
