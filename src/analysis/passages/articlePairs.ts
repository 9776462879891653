import { articleAt } from "./wordPool";
import type { PairSeeds } from "./exactRuns";
import type { Seeds } from "./seeds";
import type { WordPool } from "./wordPool";

/** All seeds between two articles, as places in the words of each. */
export interface SeededPair extends PairSeeds {
  readonly articleA: number;
  readonly articleB: number;
}

/** Whether so many seeds, the first of them rare or not, are worth a closer look: one is mostly chance. */
export function isPromising(seeds: number, rare: number | undefined): boolean {
  return seeds > 1 || rare === 1;
}

/** Every two articles that share promising seeds, by article A, then B. */
export function* articlePairs(pool: WordPool, seeds: Seeds): Generator<SeededPair, void> {
  const articles = pool.firstWords.length - 1;
  const next = new Uint32Array(articles);
  for (let articleA = 0; articleA < articles; articleA++) {
    const start = seeds.firstSeeds[articleA] ?? 0;
    const end = seeds.firstSeeds[articleA + 1] ?? 0;
    if (start === end) continue;
    const partners = listPartners(pool, seeds, start, end, next);
    const { a, b, rare } = sortByPartner(pool, seeds, articleA, partners, next);
    let from = 0;
    for (const articleB of partners) {
      const to = next[articleB] ?? 0;
      next[articleB] = 0;
      if (isPromising(to - from, rare[from])) {
        yield {
          articleA,
          articleB,
          a: a.subarray(from, to),
          b: b.subarray(from, to),
          rare: rare.subarray(from, to),
        };
      }
      from = to;
    }
  }
}

/** The articles of the seeds' other places, sorted; `counts` gets the number of seeds of each. */
function listPartners(
  pool: WordPool,
  seeds: Seeds,
  start: number,
  end: number,
  counts: Uint32Array,
): Uint32Array {
  const partners = new Uint32Array(end - start);
  let found = 0;
  for (let seed = start; seed < end; seed++) {
    const article = articleAt(pool, seeds.b[seed] ?? 0);
    const count = counts[article] ?? 0;
    counts[article] = count + 1;
    if (count === 0) partners[found++] = article;
  }
  return partners.subarray(0, found).sort();
}

/** Puts the seeds of each partner side by side; `next` turns from their numbers to where they end. */
function sortByPartner(
  pool: WordPool,
  seeds: Seeds,
  articleA: number,
  partners: Uint32Array,
  next: Uint32Array,
): PairSeeds {
  const start = seeds.firstSeeds[articleA] ?? 0;
  const end = seeds.firstSeeds[articleA + 1] ?? 0;
  let total = 0;
  for (const partner of partners) {
    const count = next[partner] ?? 0;
    next[partner] = total;
    total += count;
  }
  const a = new Uint32Array(total);
  const b = new Uint32Array(total);
  const rare = new Uint8Array(total);
  const firstA = pool.firstWords[articleA] ?? 0;
  for (let seed = start; seed < end; seed++) {
    const article = articleAt(pool, seeds.b[seed] ?? 0);
    const place = next[article] ?? 0;
    next[article] = place + 1;
    rare[place] = seeds.rare[seed] ?? 0;
    a[place] = (seeds.a[seed] ?? 0) - firstA;
    b[place] = (seeds.b[seed] ?? 0) - (pool.firstWords[article] ?? 0);
  }
  return { a, b, rare };
}
