import { BestScores } from "./bestScores";
import { flattenVectors, type FlatVectors } from "./flatVectors";
import { listPostings, type Postings } from "./postings";
import type { Steps } from "../../base/steps";
import type { TermVector } from "./vectors";

/** Vectors of a term that are looked at for one that has it: all in a folder of so many. */
const mostPostings = 250;
/** How many times as many as are wanted are compared in full, where postings were left out. */
const comparedTimes = 2;

/** Vectors laid out for a search, with what is looked for. */
interface ReadyVectors {
  readonly flat: FlatVectors;
  readonly postings: Postings;
  readonly most: number;
  readonly least: number;
}

/**
 * Finds the vectors nearest to one after the other: adds up what each term has in common with those
 * in which it weighs most, and compares the most promising in full.
 */
export class NeighbourSearch {
  readonly #flat: FlatVectors;
  readonly #postings: Postings;
  readonly #isExact: boolean;
  readonly #least: number;
  /** For each vector what is known of its cosine with the one in question; 0 between questions. */
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;
  readonly #promising: BestScores;
  readonly #nearest: BestScores;
  /** The weights of the vector in question by term; 0 between questions. */
  readonly #weights: Float32Array;

  /** @see NeighbourSearch.among */
  constructor({ flat, postings, most, least }: ReadyVectors) {
    this.#flat = flat;
    this.#postings = postings;
    this.#isExact = flat.count <= mostPostings;
    this.#least = least;
    this.#scores = new Float64Array(flat.count);
    this.#touched = new Uint32Array(flat.count + 1);
    this.#promising = new BestScores(this.#isExact ? most : comparedTimes * most);
    this.#nearest = new BestScores(most);
    this.#weights = new Float32Array(flat.termCount);
  }

  /** Gets ready, in pieces, to find at most `most` neighbours that are at least `least` alike (cosine). */
  static *among(
    vectors: readonly TermVector[],
    most: number,
    least: number,
  ): Steps<NeighbourSearch> {
    const flat = yield* flattenVectors(vectors);
    const postings = yield* listPostings(flat, mostPostings);
    return new NeighbourSearch({ flat, postings, most, least });
  }

  /** Gives the neighbours of a vector with their cosines, in no order that means anything. */
  find(from: number, give: (to: number, cosine: number) => void): void {
    this.#choose(from, this.#addUp(from));
    if (!this.#isExact) this.#spread(from);
    this.#promising.take((to, score) => {
      const cosine = this.#isExact ? score : this.#compare(to);
      if (cosine >= this.#least) this.#nearest.offer(to, cosine);
    });
    if (!this.#isExact) this.#clear(from);
    this.#nearest.take(give);
  }

  /** Adds up scores along the postings; answers how many vectors are `#touched`. */
  #addUp(from: number): number {
    const { starts, vectors, weights } = this.#postings;
    const { terms, weights: own } = this.#flat;
    const scores = this.#scores;
    const touched = this.#touched;
    const last = this.#flat.starts[from + 1] ?? 0;
    let count = 0;
    for (let at = this.#flat.starts[from] ?? 0; at < last; at++) {
      const term = terms[at] ?? 0;
      const weight = own[at] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? 0; place < end; place++) {
        const other = vectors[place] ?? 0;
        const before = scores[other] ?? 0;
        // Without a branch, which would be guessed wrong every third time.
        touched[count] = other;
        count += Number(before === 0);
        scores[other] = before + weight * (weights[place] ?? 0);
      }
    }
    return count;
  }

  /** Picks the most promising of the vectors `#touched`. */
  #choose(from: number, count: number): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const best = this.#promising;
    let bar = best.bar;
    for (let at = 0; at < count; at++) {
      const to = touched[at] ?? 0;
      const score = scores[to] ?? 0;
      scores[to] = 0;
      if (score < bar || to === from) continue;
      best.offer(to, score);
      bar = best.bar;
    }
  }

  #spread(from: number): void {
    const { starts, terms, weights } = this.#flat;
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at++) {
      this.#weights[terms[at] ?? 0] = weights[at] ?? 0;
    }
  }

  #clear(from: number): void {
    const { starts, terms } = this.#flat;
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at++) this.#weights[terms[at] ?? 0] = 0;
  }

  /** The cosine with the vector in question. */
  #compare(to: number): number {
    const { starts, terms, weights } = this.#flat;
    const asked = this.#weights;
    const end = starts[to + 1] ?? 0;
    let sum = 0;
    for (let at = starts[to] ?? 0; at < end; at++) {
      sum += (weights[at] ?? 0) * (asked[terms[at] ?? 0] ?? 0);
    }
    return sum;
  }
}
