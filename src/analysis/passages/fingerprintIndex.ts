import { countBefore } from "../../base/binarySearch";
import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import { articlePairs } from "./articlePairs";
import { sortFingerprints, takeFingerprints } from "./fingerprints";
import { findSeeds } from "./seeds";
import { articleAt, poolWords } from "./wordPool";
import type { SeededPair } from "./articlePairs";
import type { ComparedArticle } from "./comparedArticle";
import type { Fingerprints } from "./fingerprints";
import type { WordPool } from "./wordPool";

/** A place at which a fingerprint stands. */
export interface Carrier {
  readonly id: string;
  /** Place in the words of the article. */
  readonly word: number;
}

/**
 * Where every fingerprint of a folder stands: those of most articles sorted in typed arrays, those of
 * articles that changed since in a map beside it, until so many have changed that all are sorted anew.
 */
export class FingerprintIndex {
  #articles: readonly ComparedArticle[];
  #pool: WordPool;
  #sorted: Fingerprints;
  #ranks: ReadonlyMap<string, number>;
  /** 1 for sorted articles that changed or went. */
  #isStale: Uint8Array;
  readonly #changed = new Map<string, ComparedArticle>();
  readonly #changedPlaces = new Map<number, Carrier[]>();

  /** @param articles sorted by id. */
  constructor(articles: readonly ComparedArticle[]) {
    this.#articles = articles;
    this.#pool = poolWords(articles);
    this.#sorted = sortFingerprints(articles, this.#pool);
    this.#ranks = rankArticles(articles);
    this.#isStale = new Uint8Array(articles.length);
  }

  /** All pairs with seeds by the sorted fingerprints; right as long as nothing has changed. */
  *pairs(): Generator<readonly [ComparedArticle, ComparedArticle, SeededPair], void> {
    for (const pair of articlePairs(this.#pool, findSeeds(this.#pool, this.#sorted))) {
      const a = this.#articles[pair.articleA];
      const b = this.#articles[pair.articleB];
      if (a && b) yield [a, b, pair];
    }
  }

  article(id: string): ComparedArticle | undefined {
    const rank = this.#ranks.get(id);
    const isSorted = rank !== undefined && this.#isStale[rank] === 0;
    return isSorted ? this.#articles[rank] : this.#changed.get(id);
  }

  /** Every place of a fingerprint, by id and place. */
  carriersOf(hash: number): readonly Carrier[] {
    const { hashes, words } = this.#sorted;
    const carriers: Carrier[] = [];
    const first = countBefore(hashes.length, (at) => (hashes[at] ?? 0) < hash);
    for (let at = first; hashes[at] === hash; at++) {
      const word = words[at] ?? 0;
      const rank = articleAt(this.#pool, word);
      const id = this.#articles[rank]?.id;
      if (id === undefined || this.#isStale[rank] === 1) continue;
      carriers.push({ id, word: word - (this.#pool.firstWords[rank] ?? 0) });
    }
    const changed = this.#changedPlaces.get(hash);
    return changed ? mergeCarriers(carriers, changed.toSorted(compareCarriers)) : carriers;
  }

  put(article: ComparedArticle): void {
    this.delete(article.id);
    this.#changed.set(article.id, article);
    const { hashes, words } = takeFingerprints(article.hashes);
    hashes.forEach((hash, at) => {
      addToList(this.#changedPlaces, hash, { id: article.id, word: words[at] ?? 0 });
    });
    if (this.#changed.size > leastSorted + this.#articles.length * mostChanged) this.#sortAnew();
  }

  delete(id: string): void {
    const rank = this.#ranks.get(id);
    if (rank !== undefined) this.#isStale[rank] = 1;
    const changed = this.#changed.get(id);
    if (!changed) return;
    this.#changed.delete(id);
    for (const hash of new Set(takeFingerprints(changed.hashes).hashes)) {
      const others = this.#changedPlaces.get(hash)?.filter((carrier) => carrier.id !== id) ?? [];
      if (others.length > 0) this.#changedPlaces.set(hash, others);
      else this.#changedPlaces.delete(hash);
    }
  }

  #sortAnew(): void {
    const kept = this.#articles.filter((_, rank) => this.#isStale[rank] === 0);
    this.#articles = [...kept, ...this.#changed.values()].sort((x, y) => compareText(x.id, y.id));
    this.#pool = poolWords(this.#articles);
    this.#sorted = sortFingerprints(this.#articles, this.#pool);
    this.#ranks = rankArticles(this.#articles);
    this.#isStale = new Uint8Array(this.#articles.length);
    this.#changed.clear();
    this.#changedPlaces.clear();
  }
}

/** So many changed articles are always kept in the map. */
const leastSorted = 64;
/** Share of the sorted articles that may be kept in the map, too. */
const mostChanged = 0.05;

function rankArticles(articles: readonly ComparedArticle[]): ReadonlyMap<string, number> {
  return new Map(articles.map(({ id }, rank) => [id, rank]));
}

function compareCarriers(x: Carrier, y: Carrier): number {
  return compareText(x.id, y.id) || x.word - y.word;
}

function mergeCarriers(x: readonly Carrier[], y: readonly Carrier[]): readonly Carrier[] {
  const merged: Carrier[] = [];
  let atX = 0;
  for (const carrier of y) {
    for (let next = x[atX]; next && compareCarriers(next, carrier) < 0; next = x[++atX]) {
      merged.push(next);
    }
    merged.push(carrier);
  }
  return merged.concat(x.slice(atX));
}
