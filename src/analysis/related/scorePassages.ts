import { shortness, type PassageIndex } from "./passageIndex";

/** The passages that share terms with a query. */
export interface ScoredPassages {
  /** Numbers of the passages. */
  readonly found: Uint32Array;
  /** How alike a passage is, 0 to 1. */
  scoreOf(passage: number): number;
}

/** Entries of the index that one query looks at; common words of long selections are left out. */
const mostEntries = 500_000;
/** Terms looked at in any case, the most telling. */
const leastTerms = 10;

/**
 * Scores passages against one query after another, by the terms they share (cosine of their
 * weights). What was found for a query holds until the next one.
 */
export class PassageScorer {
  readonly #index: PassageIndex;
  readonly #telling: Float32Array;
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(index: PassageIndex, telling: Float32Array) {
    this.#index = index;
    this.#telling = telling;
    this.#scores = new Float32Array(index.count);
    this.#touched = new Uint32Array(index.count);
  }

  score(terms: ReadonlySet<number>): ScoredPassages {
    this.#clear();
    const telling = (term: number): number => this.#telling[term] ?? 0;
    const sorted = [...terms].sort((x, y) => telling(y) - telling(x) || x - y);
    let left = mostEntries;
    for (const [at, term] of sorted.entries()) {
      const entries = this.#usesOf(term);
      if (at >= leastTerms && entries > left) break;
      left -= entries;
      this.#addTerm(term, telling(term) ** 2);
    }
    return this.#normalise(sorted.reduce((sum, term) => sum + telling(term) ** 2, 0));
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at++) this.#scores[this.#touched[at] ?? 0] = 0;
    this.#count = 0;
  }

  #usesOf(term: number): number {
    const { starts } = this.#index;
    return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  }

  #addTerm(term: number, weight: number): void {
    const { starts, passages } = this.#index;
    const end = starts[term + 1] ?? 0;
    for (let place = starts[term] ?? 0; place < end; place++) {
      const passage = passages[place] ?? 0;
      const before = this.#scores[passage] ?? 0;
      if (before === 0) this.#touched[this.#count++] = passage;
      this.#scores[passage] = before + weight;
    }
  }

  #normalise(square: number): ScoredPassages {
    const length = Math.sqrt(square + shortness);
    const found = this.#touched.subarray(0, this.#count);
    for (const passage of found) {
      const own = (this.#scores[passage] ?? 0) / (length * (this.#index.lengths[passage] ?? 1));
      this.#scores[passage] = Math.min(1, own);
    }
    return { found, scoreOf: (passage) => this.#scores[passage] ?? 0 };
  }
}
