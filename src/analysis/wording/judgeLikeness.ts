import type { WordAlignment } from "./alignWording";
import type { Explanation } from "./explainAlignment";
import type { Likeness } from "./foundWords";
import type { SharedWords } from "./sharedWordCounter";
import type { WordWeights } from "./weighWords";
import type { Wording } from "./wording";

/** What a comparison is worth telling as. */
export interface Judgement {
  readonly likeness: Likeness;
  /** How much of what the wording says is the same, 0 to 1. */
  readonly share: number;
}

/** A comparison of a wording with words of an article. */
export interface Compared {
  readonly alignment: WordAlignment;
  readonly explanation: Explanation;
  /** The article's. */
  readonly hashes: Uint32Array;
}

/** As a share of the wording: more words that differ make it another statement. */
export const mostDifferent = 0.34;
/** Of what the wording says; words such as "of the" are not enough to be nearly the same. */
const leastShare = 0.6;
/**
 * A part must have so many words, and so many bits more than it takes to point at a place: formulas
 * such as "the president of the United States" stand everywhere.
 */
const leastPartWords = 8;
const leastPartBits = 40;
/** As a share of the words that are the same: with more, no three of them need be in a row. */
const mostDifferentInPart = 0.25;

/** Whether all of a wording may nearly stand where so many of its words do. */
export function mayBeWhole(wording: Wording, weights: WordWeights, shared: SharedWords): boolean {
  return (
    shared.words >= wording.count * (1 - mostDifferent) &&
    shared.bits >= leastShare * weights.allBits
  );
}

/** Whether a part of it may. */
export function mayBePart({ bitsOfPlace }: WordWeights, shared: SharedWords): boolean {
  return (
    shared.anyThree && shared.words >= leastPartWords && shared.bits >= bitsOfPlace + leastPartBits
  );
}

/** Judges a comparison of all words; null where they are too different. */
export function judgeWhole(
  wording: Wording,
  weights: WordWeights,
  compared: Compared,
): Judgement | null {
  const { differentWords } = compared.explanation;
  const share = shareOf(wording, weights, compared);
  if (differentWords === 0) return { likeness: "exact", share };
  const isNear = differentWords <= wording.count * mostDifferent && share >= leastShare;
  return isNear ? { likeness: "edited", share } : null;
}

/** Judges a comparison of some words; null where anybody may have written them by chance. */
export function judgePart(
  wording: Wording,
  weights: WordWeights,
  compared: Compared,
): Judgement | null {
  const { sameWords, differentWords, cutWords } = compared.explanation;
  const isPart =
    sameWords >= leastPartWords &&
    differentWords - cutWords <= sameWords * mostDifferentInPart &&
    sameBits(wording, weights, compared) >= weights.bitsOfPlace + leastPartBits;
  return isPart ? { likeness: "part", share: shareOf(wording, weights, compared) } : null;
}

/** Words that the article adds count as average ones of the wording. */
function shareOf(wording: Wording, weights: WordWeights, compared: Compared): number {
  const { sameWords, differentWords } = compared.explanation;
  const all = weights.allBits;
  const added = Math.max(0, sameWords + differentWords - wording.count);
  return sameBits(wording, weights, compared) / (all + (added * all) / wording.count);
}

function sameBits(
  wording: Wording,
  { bits }: WordWeights,
  { alignment, hashes }: Compared,
): number {
  let sum = 0;
  alignment.partners.forEach((partner, word) => {
    if (partner >= 0 && hashes[partner] === wording.hashes[word]) sum += bits[word] ?? 0;
  });
  return sum;
}
