import { articleAt } from "./wordPool";
import type { Seeds } from "./seeds";
import type { WordPool } from "./wordPool";

/** All seeds between two articles; `a` and `b` are places in the pool, in no order. */
export interface SeededPair {
  readonly articleA: number;
  readonly articleB: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** A pair with fewer shared fingerprints is chance: five words in a row share at least one. */
const leastSeeds = 2;

/**
 * Calls `visit` for every two articles that share enough seeds, by article A, then B. The arrays are
 * used again for the next pair.
 */
export function visitArticlePairs(
  pool: WordPool,
  seeds: Seeds,
  visit: (pair: SeededPair) => void,
): void {
  const articles = pool.firstWords.length - 1;
  const counts = new Uint32Array(articles);
  for (let articleA = 0; articleA < articles; articleA++) {
    const start = seeds.firstSeeds[articleA] ?? 0;
    const end = seeds.firstSeeds[articleA + 1] ?? 0;
    if (end - start < leastSeeds) continue;
    const partners = countPartners(pool, seeds, start, end, counts);
    const grouped = groupByPartner(pool, seeds, start, end, counts, partners);
    for (const { articleB, from, to } of grouped.groups) {
      visit({
        articleA,
        articleB,
        a: grouped.a.subarray(from, to),
        b: grouped.b.subarray(from, to),
      });
    }
  }
}

/** The articles that share enough seeds, sorted; `counts` keeps the numbers of those alone. */
function countPartners(
  pool: WordPool,
  seeds: Seeds,
  start: number,
  end: number,
  counts: Uint32Array,
): readonly number[] {
  const partners: number[] = [];
  const touched: number[] = [];
  for (let seed = start; seed < end; seed++) {
    const article = articleAt(pool, seeds.b[seed] ?? 0);
    const count = (counts[article] ?? 0) + 1;
    counts[article] = count;
    if (count === 1) touched.push(article);
    if (count === leastSeeds) partners.push(article);
  }
  for (const article of touched) if ((counts[article] ?? 0) < leastSeeds) counts[article] = 0;
  return partners.sort((a, b) => a - b);
}

/** Puts the seeds of each partner side by side and sets `counts` back to 0. */
function groupByPartner(
  pool: WordPool,
  seeds: Seeds,
  start: number,
  end: number,
  counts: Uint32Array,
  partners: readonly number[],
): GroupedSeeds {
  const groups: { articleB: number; from: number; to: number }[] = [];
  let total = 0;
  for (const articleB of partners) {
    const count = counts[articleB] ?? 0;
    groups.push({ articleB, from: total, to: total + count });
    // From here on, the place after the partner's next seed, plus one to tell it from 0.
    counts[articleB] = total + 1;
    total += count;
  }
  const a = new Uint32Array(total);
  const b = new Uint32Array(total);
  for (let seed = start; seed < end; seed++) {
    const article = articleAt(pool, seeds.b[seed] ?? 0);
    const next = counts[article] ?? 0;
    if (next === 0) continue;
    a[next - 1] = seeds.a[seed] ?? 0;
    b[next - 1] = seeds.b[seed] ?? 0;
    counts[article] = next + 1;
  }
  for (const articleB of partners) counts[articleB] = 0;
  return { groups, a, b };
}

interface GroupedSeeds {
  readonly groups: readonly {
    readonly articleB: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}
