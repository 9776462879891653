import { articleAt } from "./wordPool";
import type { Fingerprints } from "./fingerprints";
import type { WordPool } from "./wordPool";

/**
 * Pairs of places with an equal fingerprint, in two articles each, grouped by the first article.
 * `a` and `b` are places in the pool, `a < b`.
 */
export interface Seeds {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Where each article's seeds (as `a`) begin, and at last the number of all seeds. */
  readonly firstSeeds: Uint32Array;
}

/** Fingerprints with more places than this are wire text or formulas: see {@link linkLarge}. */
const largestGroup = 24;

type Link = (a: number, b: number) => void;

/** Pairs up the places of equal fingerprints. */
export function findSeeds(pool: WordPool, fingerprints: Fingerprints): Seeds {
  const firstSeeds = new Uint32Array(pool.firstWords.length);
  linkEqual(pool, fingerprints, (a) => {
    const next = articleAt(pool, a) + 1;
    firstSeeds[next] = (firstSeeds[next] ?? 0) + 1;
  });
  for (let at = 1; at < firstSeeds.length; at++) {
    firstSeeds[at] = (firstSeeds[at] ?? 0) + (firstSeeds[at - 1] ?? 0);
  }
  const total = firstSeeds[firstSeeds.length - 1] ?? 0;
  const seeds = { a: new Uint32Array(total), b: new Uint32Array(total), firstSeeds };
  const next = firstSeeds.slice();
  linkEqual(pool, fingerprints, (a, b) => {
    const article = articleAt(pool, a);
    const place = next[article] ?? 0;
    next[article] = place + 1;
    seeds.a[place] = a;
    seeds.b[place] = b;
  });
  return seeds;
}

function linkEqual(pool: WordPool, { hashes, words }: Fingerprints, link: Link): void {
  for (let start = 0; start < hashes.length;) {
    let end = start + 1;
    while (end < hashes.length && hashes[end] === hashes[start]) end++;
    if (end - start > largestGroup) linkLarge(pool, words, start, end, link);
    else if (end - start > 1) linkAll(pool, words, start, end, link);
    start = end;
  }
}

function linkAll(pool: WordPool, words: Uint32Array, start: number, end: number, link: Link): void {
  for (let at = start; at < end - 1; at++) {
    const a = words[at] ?? 0;
    const nextArticle = pool.firstWords[articleAt(pool, a) + 1] ?? 0;
    for (let other = at + 1; other < end; other++) {
      const b = words[other] ?? 0;
      if (b >= nextArticle) link(a, b);
    }
  }
}

/**
 * All pairs of a large group would be quadratic; so each article's first place links only to the
 * article before it and to the first article. Text that many articles carry is still found, as a
 * chain, and grouped into one passage later.
 */
function linkLarge(
  pool: WordPool,
  words: Uint32Array,
  start: number,
  end: number,
  link: Link,
): void {
  const first = words[start] ?? 0;
  let previous = first;
  let nextArticle = pool.firstWords[articleAt(pool, first) + 1] ?? 0;
  for (let at = start + 1; at < end; at++) {
    const word = words[at] ?? 0;
    if (word < nextArticle) continue;
    link(previous, word);
    if (previous !== first) link(first, word);
    previous = word;
    nextArticle = pool.firstWords[articleAt(pool, word) + 1] ?? 0;
  }
}
