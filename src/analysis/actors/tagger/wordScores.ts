import { joinFeatures } from "./featureHash";
import { labelCount } from "./labels";
import type { SentenceView } from "./sentenceView";
import type { TagModel } from "./tagModel";
import { beyondSentence } from "./wordTraits";
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

/** What a word's traits add up to in each of the {@link seats}, once somebody has asked. */
export type SeatSums = (Int32Array | undefined)[];

/**
 * What each word's traits add up to, by seat, summed once for all its uses: half of the work of
 * tagging, since a text repeats its words.
 */
export class WordScores {
  readonly #model: TagModel;
  /** {@link beyondSentence} is one for all models. */
  readonly #beyond: SeatSums = [];

  constructor(model: TagModel) {
    this.#model = model;
  }

  /** Adds the scores of a word in one of the {@link seats} to `scores[from…]`, in steps. */
  add(word: WordTraits, seat: number, scores: Int32Array, from: number): void {
    const sums = word === beyondSentence ? this.#beyond : word.sums;
    const sum = (sums[seat] ??= this.#addUp(word, seat));
    for (let label = 0; label < labelCount; label++) {
      scores[from + label] = (scores[from + label] ?? 0) + (sum[label] ?? 0);
    }
  }

  #addUp(word: WordTraits, seat: number): Int32Array {
    const sum = new Int32Array(labelCount);
    const seen = seats[seat];
    if (!seen) return sum;
    const keys = word[seen.traits].map((trait) => traitFeature(trait, seen.key));
    this.#model.weights.addAll(keys, keys.length, sum, 0);
    return sum;
  }
}
