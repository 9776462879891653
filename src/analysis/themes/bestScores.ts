/** Keeps the highest scores of those it is offered; of equal ones those offered for lower numbers. */
export class BestScores {
  readonly #most: number;
  /** A heap: the lowest score kept is the first. */
  readonly #numbers: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
    this.#numbers = new Uint32Array(most);
    this.#scores = new Float64Array(most);
  }

  /** What a score must reach to be kept. */
  get bar(): number {
    return this.#count < this.#most ? -Infinity : (this.#scores[0] ?? 0);
  }

  offer(number: number, score: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count++, number, score);
    } else if (this.#isBetter(number, score, 0)) {
      this.#sink(number, score);
    }
  }

  /** Gives all that are kept, in no order that means anything, and forgets them. */
  take(give: (number: number, score: number) => void): void {
    const count = this.#count;
    this.#count = 0;
    for (let at = 0; at < count; at++) give(this.#numbers[at] ?? 0, this.#scores[at] ?? 0);
  }

  #isBetter(number: number, score: number, place: number): boolean {
    const other = this.#scores[place] ?? 0;
    return score > other || (score === other && number < (this.#numbers[place] ?? 0));
  }

  #rise(place: number, number: number, score: number): void {
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isBetter(number, score, parent)) break;
      this.#set(at, this.#numbers[parent] ?? 0, this.#scores[parent] ?? 0);
      at = parent;
    }
    this.#set(at, number, score);
  }

  #sink(number: number, score: number): void {
    let at = 0;
    for (;;) {
      const child = this.#worseChild(at);
      if (child < 0 || !this.#isBetter(number, score, child)) break;
      this.#set(at, this.#numbers[child] ?? 0, this.#scores[child] ?? 0);
      at = child;
    }
    this.#set(at, number, score);
  }

  #worseChild(at: number): number {
    const left = 2 * at + 1;
    if (left >= this.#count) return -1;
    const right = left + 1;
    if (right >= this.#count) return left;
    return this.#isBetter(this.#numbers[right] ?? 0, this.#scores[right] ?? 0, left) ? left : right;
  }

  #set(at: number, number: number, score: number): void {
    this.#numbers[at] = number;
    this.#scores[at] = score;
  }
}
