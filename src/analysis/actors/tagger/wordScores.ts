import { joinFeatures } from "./featureHash";
import { numbersPerRow } from "./labelSums";
import { seats, SeatSums } from "./seats";
import { beyondSentence } from "./wordTraits";
import type { SentenceView } from "./sentenceView";
import type { TagModel } from "./tagModel";
import type { WordTraits } from "./wordTraits";

/**
 * Lists the words in the {@link seats} as a token of a sentence sees them: all of them inside a
 * capitalised run, else only those at a distance.
 * @param words `words[0…]` gets them. @returns how many they are.
 */
export function listSeated(view: SentenceView, at: number, words: WordTraits[]): number {
  const { runs, longRuns, traits } = view;
  words[0] = traits(at);
  words[1] = traits(at - 1);
  words[2] = traits(at + 1);
  words[3] = traits(at - 2);
  words[4] = traits(at + 2);
  const first = runs.first(at);
  if (first < 0) return 5;
  const end = runs.end(at);
  words[5] = traits(end - 1);
  words[6] = traits(first);
  words[7] = traits(first - 1);
  words[8] = traits(end);
  words[9] = traits(longRuns.end(at) - 1);
  words[10] = traits(longRuns.first(at));
  return 11;
}

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
  /** {@link beyondSentence} is one for all models. */
  readonly #beyond = new SeatSums();

  constructor(model: TagModel) {
    this.#model = model;
  }

  /**
   * Adds the packed scores of the words in the {@link seats} to `sums`.
   * @param words only the first `count` of them.
   */
  addAll(words: readonly WordTraits[], count: number, sums: Float64Array): void {
    let [first, second, third] = [0, 0, 0];
    for (let seat = 0; seat < count; seat++) {
      const word = words[seat] ?? beyondSentence;
      const known = word === beyondSentence ? this.#beyond : word.sums;
      if (((known.summed >>> seat) & 1) === 0) this.#addUp(word, seat, known);
      const { packed } = known;
      const at = seat * numbersPerRow;
      first += packed[at] ?? 0;
      second += packed[at + 1] ?? 0;
      third += packed[at + 2] ?? 0;
    }
    sums[0] = (sums[0] ?? 0) + first;
    sums[1] = (sums[1] ?? 0) + second;
    sums[2] = (sums[2] ?? 0) + third;
  }

  #addUp(word: WordTraits, seat: number, to: SeatSums): void {
    const seen = seats[seat];
    if (!seen) return;
    const sum = new Float64Array(numbersPerRow);
    const keys = word[seen.traits].map((trait) => traitFeature(trait, seen.key));
    this.#model.weights.addAll(keys, keys.length, sum);
    to.packed.set(sum, seat * numbersPerRow);
    to.summed |= 1 << seat;
  }
}
