/** The things of the highest scores among those offered, best first; of equal ones the first. */
export class TopList {
  readonly #most: number;
  readonly #things: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;

  /** @param most how many are kept. */
  constructor(most: number) {
    this.#most = most;
    this.#things = new Uint32Array(most);
    this.#scores = new Float64Array(most);
  }

  /** How many are kept so far. */
  get count(): number {
    return this.#count;
  }

  /** The thing at a place, 0 for the best. */
  thing(at: number): number {
    return this.#things[at] ?? 0;
  }

  score(at: number): number {
    return this.#scores[at] ?? 0;
  }

  clear(): void {
    this.#count = 0;
  }

  offer(thing: number, score: number): void {
    const things = this.#things;
    const scores = this.#scores;
    let at = this.#count;
    if (at === this.#most) {
      if (!isBefore(score, thing, this.score(at - 1), this.thing(at - 1))) return;
      at--;
    } else this.#count++;
    for (; at > 0 && isBefore(score, thing, scores[at - 1] ?? 0, things[at - 1] ?? 0); at--) {
      things[at] = things[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
    }
    things[at] = thing;
    scores[at] = score;
  }
}

function isBefore(score: number, thing: number, otherScore: number, other: number): boolean {
  return score > otherScore || (score === otherScore && thing < other);
}
