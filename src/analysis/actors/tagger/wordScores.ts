import { joinFeatures } from "./featureHash";
import { labelCount } from "./labels";
import { addWeights } from "./tagModel";
import type { SentenceView } from "./sentenceView";
import type { TagModel } from "./tagModel";
import type { WordTraits } from "./wordTraits";

/**
 * From where a token sees words whose traits count for it: itself, two to either side, and the ends
 * and neighbours of the capitalised runs around it. The key joins a trait to its seat.
 */
export const seats = [
  { traits: "own", key: 1 },
  { traits: "beside", key: 2 },
  { traits: "beside", key: 3 },
  { traits: "near", key: 4 },
  { traits: "near", key: 5 },
  { traits: "beside", key: 6 },
  { traits: "edge", key: 7 },
  { traits: "edge", key: 8 },
  { traits: "edge", key: 9 },
  { traits: "edge", key: 110 },
  { traits: "edge", key: 111 },
] as const;

/** The word in each of the {@link seats} as a token of a sentence sees it, or null for none. */
export function wordInSeat(view: SentenceView, at: number, seat: number): WordTraits | null {
  const offset = offsets[seat];
  if (offset !== undefined) return view.traits(at + offset);
  const { runs, longRuns, traits } = view;
  if (runs.first(at) < 0) return null;
  switch (seat) {
    case 5:
      return traits(runs.end(at) - 1);
    case 6:
      return traits(runs.first(at));
    case 7:
      return traits(runs.first(at) - 1);
    case 8:
      return traits(runs.end(at));
    case 9:
      return traits(longRuns.end(at) - 1);
    default:
      return traits(longRuns.first(at));
  }
}

const offsets = [0, -1, 1, -2, 2];

/** The key of a word's trait as a feature of the token that sees it. */
export function traitFeature(trait: number, seatKey: number): number {
  return joinFeatures(trait, seatKey);
}

/**
 * What each word's traits add up to, by seat, summed once for all its uses: half of the work of
 * tagging, since a text repeats its words.
 */
export class WordScores {
  readonly #model: TagModel;
  /** By word and seat. */
  readonly #sums = new Map<WordTraits, Float64Array[]>();

  constructor(model: TagModel) {
    this.#model = model;
  }

  /** Adds the scores of a word in one of the {@link seats} to `scores[from…]`. */
  add(word: WordTraits, seat: number, scores: Float64Array, from: number): void {
    const sum = this.#sumOf(word, seat);
    for (let label = 0; label < labelCount; label++) {
      scores[from + label] = (scores[from + label] ?? 0) + (sum[label] ?? 0);
    }
  }

  /** Gives the room back. */
  forget(): void {
    this.#sums.clear();
  }

  #sumOf(word: WordTraits, seat: number): Float64Array {
    let sums = this.#sums.get(word);
    if (!sums) this.#sums.set(word, (sums = []));
    return (sums[seat] ??= this.#addUp(word, seat));
  }

  #addUp(word: WordTraits, seat: number): Float64Array {
    const sum = new Float64Array(labelCount);
    const seen = seats[seat];
    if (!seen) return sum;
    for (const trait of word[seen.traits]) {
      addWeights(this.#model, traitFeature(trait, seen.key), sum, 0);
    }
    return sum;
  }
}
