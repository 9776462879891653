import { NeighbourSearch } from "./neighbourSearch";
import type { Steps } from "../../base/steps";
import type { Links } from "./similarityGraph";
import type { TermVector } from "./vectors";

/** Vectors whose neighbours are found in one piece of work. */
const vectorsInPiece = 40;

/**
 * Links every vector to the `most` vectors nearest to it (cosine) that are at least `least` alike;
 * a link stands at both of its ends. In a folder of more than some hundred articles neighbours are
 * looked for where terms weigh most, then compared in full: time grows with the number of vectors, not
 * with its square.
 */
export function* linkNearest(
  vectors: readonly TermVector[],
  most: number,
  least: number,
): Steps<Links> {
  const search = yield* NeighbourSearch.among(vectors, most, least);
  const found = new FoundLinks(vectors.length, most);
  yield;
  for (let from = 0; from < vectors.length; from++) {
    search.find(from, (to, weight) => {
      found.add(from, to, weight);
    });
    if (from % vectorsInPiece === vectorsInPiece - 1) yield;
  }
  return found.bothWays();
}

/** Links as they are found, from a node to its nearest. */
class FoundLinks {
  readonly #most: number;
  readonly #counts: Uint32Array;
  readonly #to: Uint32Array;
  readonly #weights: Float64Array;

  constructor(size: number, most: number) {
    this.#most = most;
    this.#counts = new Uint32Array(size);
    this.#to = new Uint32Array(size * most);
    this.#weights = new Float64Array(size * most);
  }

  add(from: number, to: number, weight: number): void {
    const count = this.#counts[from] ?? 0;
    this.#counts[from] = count + 1;
    this.#to[from * this.#most + count] = to;
    this.#weights[from * this.#most + count] = weight;
  }

  /** All links from both ends, each once. */
  bothWays(): Links {
    const total = 2 * this.#counts.reduce((sum, count) => sum + count, 0);
    const links = {
      from: new Uint32Array(total),
      to: new Uint32Array(total),
      weights: new Float64Array(total),
    };
    let next = 0;
    const put = (from: number, to: number, weight: number): void => {
      links.from[next] = from;
      links.to[next] = to;
      links.weights[next++] = weight;
    };
    this.#counts.forEach((count, from) => {
      for (let at = from * this.#most; at < from * this.#most + count; at++) {
        const to = this.#to[at] ?? 0;
        const weight = this.#weights[at] ?? 0;
        if (to < from && this.#has(to, from)) continue;
        put(from, to, weight);
        put(to, from, weight);
      }
    });
    return {
      from: links.from.slice(0, next),
      to: links.to.slice(0, next),
      weights: links.weights.slice(0, next),
    };
  }

  #has(from: number, to: number): boolean {
    const start = from * this.#most;
    const end = start + (this.#counts[from] ?? 0);
    for (let at = start; at < end; at++) if (this.#to[at] === to) return true;
    return false;
  }
}
