import type { Steps } from "../../src/base/steps";

/** Counts what is done in each piece of a work. */
export class PieceCounter {
  #count = 0;

  /** Called by the work for whatever is counted. */
  one(): void {
    this.#count++;
  }

  /** Does all pieces; the most that was counted in one of them. */
  mostIn(steps: Steps<unknown>): number {
    let most = 0;
    for (let done = false; !done;) {
      this.#count = 0;
      done = steps.next().done ?? false;
      most = Math.max(most, this.#count);
    }
    return most;
  }
}

/** How many pieces a work is done in. */
export function countPieces(steps: Steps<unknown>): number {
  let pieces = 1;
  while (!steps.next().done) pieces++;
  return pieces;
}
