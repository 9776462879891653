import { linkGroup, rareGroup } from "./linkGroup";
import type { Carrier } from "./fingerprintIndex";
import type { PairSeeds } from "./exactRuns";

/** Seeds of one pair of articles while they are gathered. */
export interface GatheredSeeds {
  /** The article whose id comes first, and the other. */
  readonly first: string;
  readonly second: string;
  readonly a: number[];
  readonly b: number[];
  readonly rare: number[];
}

/**
 * Adds the seeds that the places of one fingerprint give to pairs of articles that are asked for.
 * @param carriers all of its places, by id and place.
 * @param found the seeds so far.
 */
export function gatherSeeds(
  carriers: readonly Carrier[],
  isAsked: (first: string, second: string) => boolean,
  found: Map<string, GatheredSeeds>,
): void {
  const rare = carriers.length <= rareGroup ? 1 : 0;
  linkGroup(numberArticles(carriers), carriers.length, (x, y) => {
    const first = carriers[x];
    const second = carriers[y];
    if (!first || !second || !isAsked(first.id, second.id)) return;
    const key = pairKey(first.id, second.id);
    const seeds = found.get(key) ?? { first: first.id, second: second.id, a: [], b: [], rare: [] };
    found.set(key, seeds);
    seeds.a.push(first.word);
    seeds.b.push(second.word);
    seeds.rare.push(rare);
  });
}

/** One key for two articles. */
function pairKey(first: string, second: string): string {
  return JSON.stringify([first, second]);
}

/** The seeds as arrays of numbers. */
export function packSeeds({ a, b, rare }: GatheredSeeds): PairSeeds {
  return { a: Uint32Array.from(a), b: Uint32Array.from(b), rare: Uint8Array.from(rare) };
}

/** A number for the article of each place, rising where the article changes. */
function numberArticles(carriers: readonly Carrier[]): Uint32Array {
  const numbers = new Uint32Array(carriers.length);
  for (let at = 1; at < carriers.length; at++) {
    const isSame = carriers[at]?.id === carriers[at - 1]?.id;
    numbers[at] = (numbers[at - 1] ?? 0) + (isSame ? 0 : 1);
  }
  return numbers;
}
