import { fillerWords } from "../lexicon/en/stopWords";
import { generalShare } from "./generalFrequency";
import type { TermPool } from "./poolTerms";

/** A term that tells a group of articles from the others. */
export interface RankedTerm {
  readonly key: string;
  /** As mostly written. */
  readonly form: string;
  readonly isName: boolean;
  /** Share of the group's articles that use it, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

const isFiller: ReadonlySet<string> = new Set(fillerWords);
/** A term used by a smaller share of a group says little about the group. */
const leastShare = 0.2;
/** General English counts as this many articles outside the group. */
const generalArticles = 50;

/**
 * The terms that are frequent in a group of articles and rare outside, strongest first. Articles are
 * indexes into the pool; `all` are those the group is told from, itself among them.
 */
export function rankTerms(
  pool: TermPool,
  group: readonly number[],
  all: readonly number[],
): readonly RankedTerm[] {
  const inside = countUses(pool, group);
  const everywhere = all.length === pool.articles.length ? null : countUses(pool, all);
  const outside = all.length - group.length + generalArticles;
  const ranked: RankedTerm[] = [];
  for (const [term, uses] of inside) {
    const share = uses / group.length;
    const key = pool.keys[term] ?? "";
    if (uses < 2 || share < leastShare || !isTelling(key)) continue;
    const total = everywhere?.get(term) ?? pool.documents[term] ?? 0;
    const elsewhere = (Math.max(0, total - uses) + generalArticles * generalShare(key)) / outside;
    const score = share * Math.log(share / elsewhere) * kindFactor(key);
    if (score <= 0) continue;
    const isName = pool.names[term] === 1;
    ranked.push({ key, form: pool.forms[term] ?? key, isName, share, score });
  }
  return ranked.sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
}

function countUses(pool: TermPool, articles: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const article of articles) {
    for (const term of pool.articles[article]?.terms ?? []) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

function isTelling(key: string): boolean {
  if (/^[\d.,]+$/.test(key)) return false;
  return !key.split(" ").some((word) => isFiller.has(word));
}

/** Names and nouns make better labels than adjectives and verbs; English tells them by endings. */
function kindFactor(key: string): number {
  if (key.includes(" ") || key.includes(":")) return 1;
  if (/(?:ly|ed)$/.test(key)) return 0.3;
  if (/(?:ic|al|ive|ous|ful|ish|able|ible|ant|ent|ary|ing)$/.test(key)) return 0.6;
  return 1;
}
