import { joinFeatures } from "./featureHash";
import { labelCount } from "./labels";
import { addWeights } from "./tagModel";
import type { TagModel } from "./tagModel";
import type { WordTraits } from "./wordTraits";

/** From where the traits of a word are seen, and the number that joins them to that distance. */
export const distances = [
  { offset: 0, traits: "own", key: 1 },
  { offset: -1, traits: "beside", key: 2 },
  { offset: 1, traits: "beside", key: 3 },
  { offset: -2, traits: "near", key: 4 },
  { offset: 2, traits: "near", key: 5 },
] as const;

/** The key of a word's trait as a feature of the token that sees it from a distance. */
export function traitFeature(trait: number, distanceKey: number): number {
  return joinFeatures(trait, distanceKey);
}

/**
 * What each word's traits add up to, by distance, summed once for all its uses: half of the work of
 * tagging, since a text repeats its words.
 */
export class WordScores {
  readonly #model: TagModel;
  readonly #sums = new WeakMap<WordTraits, (Float64Array | undefined)[]>();

  constructor(model: TagModel) {
    this.#model = model;
  }

  /** Adds the scores of a word seen from `distances[distance]` to `scores[from…]`. */
  add(word: WordTraits, distance: number, scores: Float64Array, from: number): void {
    const sum = this.#sumOf(word, distance);
    for (let label = 0; label < labelCount; label++) {
      scores[from + label] = (scores[from + label] ?? 0) + (sum[label] ?? 0);
    }
  }

  #sumOf(word: WordTraits, distance: number): Float64Array {
    let sums = this.#sums.get(word);
    if (!sums) this.#sums.set(word, (sums = []));
    return (sums[distance] ??= this.#addUp(word, distance));
  }

  #addUp(word: WordTraits, distance: number): Float64Array {
    const sum = new Float64Array(labelCount);
    const seen = distances[distance];
    if (!seen) return sum;
    for (const trait of word[seen.traits]) {
      addWeights(this.#model, traitFeature(trait, seen.key), sum, 0);
    }
    return sum;
  }
}
