import { linkGroup, rareGroup } from "./linkGroup";
import { articleAt } from "./wordPool";
import type { Steps } from "../../base/steps";
import type { Fingerprints } from "./fingerprints";
import type { WordPool } from "./wordPool";

/**
 * Pairs of places with an equal fingerprint, in two articles each, grouped by the first article.
 * `a` and `b` are places in the pool, `a < b`.
 */
export interface Seeds {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 1 where the fingerprint is rare. */
  readonly rare: Uint8Array;
  /** Where each article's seeds (as `a`) begin, and at last the number of all seeds. */
  readonly firstSeeds: Uint32Array;
}

type LinkWords = (a: number, b: number, articleA: number, rare: 0 | 1) => void;

/** Pairs up the places of equal fingerprints. In pieces. */
export function* findSeeds(pool: WordPool, fingerprints: Fingerprints): Steps<Seeds> {
  const firstSeeds = new Uint32Array(pool.firstWords.length);
  yield* linkEqual(pool, fingerprints, (_a, _b, articleA) => {
    firstSeeds[articleA + 1] = (firstSeeds[articleA + 1] ?? 0) + 1;
  });
  for (let at = 1; at < firstSeeds.length; at++) {
    firstSeeds[at] = (firstSeeds[at] ?? 0) + (firstSeeds[at - 1] ?? 0);
  }
  const total = firstSeeds[firstSeeds.length - 1] ?? 0;
  const seeds = {
    a: new Uint32Array(total),
    b: new Uint32Array(total),
    rare: new Uint8Array(total),
    firstSeeds,
  };
  const next = firstSeeds.slice();
  yield* linkEqual(pool, fingerprints, (a, b, articleA, rare) => {
    const place = next[articleA] ?? 0;
    next[articleA] = place + 1;
    seeds.a[place] = a;
    seeds.b[place] = b;
    seeds.rare[place] = rare;
  });
  return seeds;
}

/** Places of fingerprints looked at in one piece of work. */
const pieceSize = 1 << 16;

function* linkEqual(pool: WordPool, { hashes, words }: Fingerprints, link: LinkWords): Steps<void> {
  let articles = new Uint32Array(64);
  let start = 0;
  let count = 0;
  let paused = 0;
  const linkPlaces = (x: number, y: number): void => {
    link(
      words[start + x] ?? 0,
      words[start + y] ?? 0,
      articles[x] ?? 0,
      count <= rareGroup ? 1 : 0,
    );
  };
  for (; start < hashes.length; start += count) {
    if (start - paused >= pieceSize) {
      paused = start;
      yield;
    }
    count = 1;
    while (start + count < hashes.length && hashes[start + count] === hashes[start]) count++;
    if (count === 1) continue;
    if (count > articles.length) articles = new Uint32Array(2 * count);
    for (let at = 0; at < count; at++) articles[at] = articleAt(pool, words[start + at] ?? 0);
    linkGroup(articles, count, linkPlaces);
  }
}
