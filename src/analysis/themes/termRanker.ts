import { compareText } from "../../base/compare";
import { fillerWords } from "../lexicon/en/stopWords";
import { generalShare, isGeneralNoun, isGeneralWord } from "./generalFrequency";
import { writeTerms } from "./groupForms";
import { TermCounts } from "./termCounts";
import { wordKey } from "./termKeys";
import { articlesWithGeneral, generalArticles } from "./weighTelling";
import type { Steps } from "../../base/steps";
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
  /** How many times as often the group uses it as others do. */
  readonly lift: number;
  readonly score: number;
}

const isFiller: ReadonlySet<string> = new Set(fillerWords);
/** A term used by a smaller share of a group says little about the group. */
const leastShare = 0.08;
/** Terms that a label or a reason could be made of. */
const mostRanked = 200;
/** What a term gains that stands in the titles of all articles of a group: titles name the matter. */
const titleGain = 3;

/** Ranks the terms of groups of articles of one pool. */
export class TermRanker {
  readonly #pool: TermPool;
  readonly #inside: TermCounts;
  readonly #titles: TermCounts;
  readonly #asked: TermCounts;
  readonly #everywhere: TermCounts;
  /** The articles that {@link #everywhere} counts. */
  #counted: readonly number[] = [];

  constructor(pool: TermPool) {
    this.#pool = pool;
    this.#inside = new TermCounts(pool.count);
    this.#titles = new TermCounts(pool.count);
    this.#asked = new TermCounts(pool.count);
    this.#everywhere = new TermCounts(pool.count);
  }

  /**
   * The terms that are frequent in a group of articles and rare outside, strongest first. Articles are
   * indexes into the pool; `all` are those the group is told from, itself among them, the same list for
   * groups told from the same ones. Words that only name an actor of the list again (`Moscow` beside
   * Russia) are left out.
   */
  *rank(
    group: readonly number[],
    all: readonly number[],
    isPart: boolean,
  ): Steps<readonly RankedTerm[]> {
    yield* this.#inside.countIn(this.#pool, group, "terms");
    yield* this.#titles.countIn(this.#pool, group, "titleTerms");
    yield;
    const isPartOfName = namesAgain(this.#pool, this.#inside, leastShare * group.length);
    const elsewhere = yield* this.#elsewhere(group, all, isPart);
    const scored: ScoredTerm[] = [];
    for (const term of this.#inside.terms) {
      const uses = this.#inside.of(term);
      const share = uses / group.length;
      if (uses < 2 || share < leastShare) continue;
      const key = this.#pool.keys[term] ?? "";
      if (!isTelling(key)) continue;
      if (this.#pool.names[term] === 0 && isPartOfName(key, uses)) continue;
      const lift = share / elsewhere(term);
      const titleShare = this.#titles.of(term) / group.length;
      const score = share * Math.log(lift) * kindFactor(key) * (1 + titleGain * titleShare);
      if (score > 0) scored.push({ term, key, share, lift, score });
    }
    scored.sort((x, y) => y.score - x.score || compareText(x.key, y.key));
    return yield* this.#write(group, scored.slice(0, mostRanked));
  }

  /** How large a share of the articles outside the group uses a term of it, general English too. */
  *#elsewhere(
    group: readonly number[],
    all: readonly number[],
    isPart: boolean,
  ): Steps<(term: number) => number> {
    const pool = this.#pool;
    const isAll = all.length === pool.articles.length;
    if (!isAll && this.#counted !== all) {
      yield* this.#everywhere.countIn(pool, all, "terms");
      this.#counted = all;
    }
    const outside = articlesWithGeneral(all.length - group.length);
    return (term) => {
      const uses = this.#inside.of(term);
      const total = isAll ? (pool.documents[term] ?? 0) : this.#everywhere.of(term);
      const ofFolder = isPart ? shareOfAll(pool, term) : 0;
      const general = Math.max(generalShare(pool.keys[term] ?? ""), ofFolder);
      return (Math.max(0, total - uses) + generalArticles * general) / outside;
    };
  }

  /** Adds to terms how the group writes them. */
  *#write(group: readonly number[], scored: readonly ScoredTerm[]): Steps<readonly RankedTerm[]> {
    const pool = this.#pool;
    this.#asked.clear();
    this.#asked.add(scored.map(({ term }) => term));
    const forms = yield* writeTerms(pool, group, this.#asked);
    return scored.map((one) => ({
      ...one,
      form: forms.get(one.term) ?? one.key,
      isName: pool.names[one.term] === 1,
      kind: pool.actors.get(one.term)?.kind ?? null,
    }));
  }
}

/** The share of the folder that uses a term: names that the folder is full of tell no part of it. */
function shareOfAll(pool: TermPool, term: number): number {
  return (pool.documents[term] ?? 0) / pool.articles.length;
}

type ScoredTerm = Pick<RankedTerm, "term" | "key" | "share" | "lift" | "score">;

/**
 * Tells words and phrases that only name an actor of the group again, whole or in part: `Moscow` and
 * `Rifle Association` where the actors count, `Rep. Doe` and `Justice Doe` for a person.
 * @param least uses that a term has that is asked about.
 */
function namesAgain(
  pool: TermPool,
  uses: TermCounts,
  least: number,
): (key: string, count: number) => boolean {
  const actors = new Map<string, number>();
  const persons = new Map<string, number>();
  for (const [term, actor] of pool.actors) {
    const count = uses.of(term);
    // A name in fewer articles names nothing again that is asked about.
    if (count === 0 || count < Math.floor(least / 2)) continue;
    for (const word of [actor.name, ...actor.aliases].flatMap((form) => form.split(/[\s-]+/))) {
      const key = wordKey(word);
      actors.set(key, Math.max(actors.get(key) ?? 0, count));
      if (actor.kind === "person") persons.set(key, Math.max(persons.get(key) ?? 0, count));
    }
  }
  return (key, count) => {
    const words = key.split(" ");
    const isWord = words.length === 1;
    const isNamed = (word: string): boolean => (actors.get(word) ?? 0) >= count / 2;
    const isPersons = (word: string): boolean =>
      !isGeneralWord(word) && (persons.get(word) ?? 0) >= count / 2;
    return words.every(isNamed) || (!isWord && words.some(isPersons));
  };
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
