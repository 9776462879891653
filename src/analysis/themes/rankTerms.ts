import { compareText } from "../../base/compare";
import { fillerWords } from "../lexicon/en/stopWords";
import { generalShare, isGeneralNoun, isGeneralWord } from "./generalFrequency";
import { TermCounts } from "./termCounts";
import { wordKey } from "./termKeys";
import type { ActorKind } from "../model/actor";
import type { TermPool } from "./poolTerms";

/** A term that tells a group of articles from the others. */
export interface RankedTerm {
  /** Index into the pool. */
  readonly term: number;
  readonly key: string;
  /** As mostly written. */
  readonly form: string;
  readonly isName: boolean;
  /** Of what kind the actor is, where the term is one. */
  readonly kind: ActorKind | null;
  /** Share of the group's articles that use it, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

const isFiller: ReadonlySet<string> = new Set(fillerWords);
/** A term used by a smaller share of a group says little about the group. */
const leastShare = 0.08;
/** Terms that a label or a reason could be made of. */
const mostRanked = 200;
/** What a term gains that stands in the titles of all articles of a group: titles name the matter. */
const titleGain = 3;
/** General English counts as this many articles outside the group. */
const generalArticles = 50;

/**
 * The terms that are frequent in a group of articles and rare outside, strongest first. Articles are
 * indexes into the pool; `all` are those the group is told from, itself among them. Words that only
 * name an actor of the list again (`Moscow` beside Russia) are left out.
 */
export function rankTerms(
  pool: TermPool,
  group: readonly number[],
  all: readonly number[],
): readonly RankedTerm[] {
  const inside = countUses(pool, group);
  const everywhere = all.length === pool.articles.length ? null : countUses(pool, all);
  const outside = all.length - group.length + generalArticles;
  const nameWords = wordsOfNames(pool, inside, group.length);
  const titles = countTitles(pool, group);
  const ranked: RankedTerm[] = [];
  for (const term of inside.terms) {
    const uses = inside.of(term);
    const share = uses / group.length;
    const key = pool.keys[term] ?? "";
    if (uses < 2 || share < leastShare || !isTelling(key)) continue;
    if ((nameWords.get(key) ?? 0) >= share / 2) continue;
    const total = everywhere?.of(term) ?? pool.documents[term] ?? 0;
    const elsewhere = (Math.max(0, total - uses) + generalArticles * generalShare(key)) / outside;
    const titleShare = titles.of(term) / group.length;
    const score =
      share * Math.log(share / elsewhere) * kindFactor(key) * (1 + titleGain * titleShare);
    if (score <= 0) continue;
    const isName = pool.names[term] === 1;
    const kind = pool.actors.get(term)?.kind ?? null;
    ranked.push({ term, key, form: pool.forms[term] ?? key, isName, kind, share, score });
  }
  return ranked.sort((x, y) => y.score - x.score || compareText(x.key, y.key)).slice(0, mostRanked);
}

/** In how many articles each term is used. */
function countUses(pool: TermPool, articles: readonly number[]): TermCounts {
  const counts = new TermCounts(pool.count);
  for (const article of articles) counts.add(pool.articles[article]?.terms ?? []);
  return counts;
}

/** In how many titles of the group each term stands. */
function countTitles(pool: TermPool, articles: readonly number[]): TermCounts {
  const counts = new TermCounts(pool.count);
  for (const article of articles) counts.add(pool.articles[article]?.titleTerms ?? []);
  return counts;
}

/** The words of the group's actors, in all their forms, with the share of articles naming them. */
function wordsOfNames(
  pool: TermPool,
  uses: TermCounts,
  articles: number,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [term, actor] of pool.actors) {
    const count = uses.of(term);
    if (count === 0) continue;
    for (const word of [actor.name, ...actor.aliases].flatMap((form) => form.split(/[\s-]+/))) {
      const key = wordKey(word);
      shares.set(key, Math.max(shares.get(key) ?? 0, count / articles));
    }
  }
  return shares;
}

function isTelling(key: string): boolean {
  if (/^[\d.,]+$/.test(key)) return false;
  return !key.split(" ").some((word) => isFiller.has(word));
}

/** Names and nouns make better labels than adjectives and verbs. */
function kindFactor(key: string): number {
  if (key.includes(" ") || key.includes(":")) return 1;
  if (isGeneralWord(key)) return isGeneralNoun(key) ? 1 : 0.5;
  // Of words too rare for the table English tells the endings.
  if (/(?:ly|ed)$/.test(key)) return 0.3;
  return /(?:ic|al|ive|ous|ful|ish|able|ible|ary|ing|ian)$/.test(key) ? 0.6 : 1;
}
