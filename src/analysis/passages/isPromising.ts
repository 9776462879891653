import { weightOf } from "./wordWeights";
import type { Run } from "./exactRuns";
import type { PairedWords } from "./extendMatch";

/** Words looked at on both sides of a run. */
const reach = 16;
/** A word may have moved by so many places. */
const mostShift = 3;
/** Words that the run and its surroundings have to share to be worth aligning. */
const leastShared = 9;
/** What the words of the run have to weigh: `as well as the` says nothing. */
const leastRunWeight = 12;

/**
 * Whether a run of equal words with nothing else around may be part of a heavily edited copy: rare
 * enough in itself, with enough other shared words about it at nearly the same places.
 */
export function isPromising(words: PairedWords, run: Pick<Run, "a" | "b" | "length">): boolean {
  let weight = 0;
  for (let at = 0; at < run.length; at++) weight += weightOf(words.a[run.a + at] ?? 0);
  if (weight < leastRunWeight) return false;
  const before = countNear(words, run.a - 1, run.b - 1, -1);
  const after = countNear(words, run.a + run.length, run.b + run.length, 1);
  return run.length + before + after >= leastShared;
}

/** For each of 256 remainders of a hash the last place looked at with it, numbered on and on. */
const lastPlaces = new Float64Array(256);
let numbered = 0;

/** The words beside a place in A that stand beside the place in B, too, nearly as far away. */
function countNear(
  { a: wordsA, b: wordsB }: PairedWords,
  a: number,
  b: number,
  step: 1 | -1,
): number {
  const mostA = step === 1 ? Math.min(reach, wordsA.length - a) : Math.min(reach, a + 1);
  const mostB = step === 1 ? Math.min(reach, wordsB.length - b) : Math.min(reach, b + 1);
  numbered += 2 * reach;
  for (let at = 0; at < mostB; at++) {
    lastPlaces[((wordsB[b + at * step] ?? 0) >>> 1) & 0xff] = numbered + at;
  }
  let count = 0;
  for (let at = 0; at < mostA; at++) {
    const word = wordsA[a + at * step] ?? 0;
    const place = (lastPlaces[(word >>> 1) & 0xff] ?? 0) - numbered;
    const isNear = place >= 0 && Math.abs(place - at) <= mostShift;
    if (isNear && wordsB[b + place * step] === word) count++;
  }
  return count;
}
