import { countBefore } from "../../base/binarySearch";
import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { Steps } from "../../base/steps";
import { articlePairs } from "./articlePairs";
import { sortFingerprints, takeFingerprints } from "./fingerprints";
import { findSeeds } from "./seeds";
import { articleAt, poolWords } from "./wordPool";
import type { SeededPair } from "./articlePairs";
import type { ComparedArticle } from "./comparedArticle";
import type { Fingerprints } from "./fingerprints";
import type { Seeds } from "./seeds";
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
  #sorted: SortedFingerprints;
  /** 1 for sorted articles that changed or went. */
  #isStale: Uint8Array;
  readonly #changed = new Map<string, ComparedArticle>();
  readonly #changedPlaces = new Map<number, Carrier[]>();
  /** Counts the changes. */
  #changes = 0;

  constructor(sorted: SortedFingerprints) {
    this.#sorted = sorted;
    this.#isStale = new Uint8Array(sorted.articles.length);
  }

  /** Indexes articles, in pieces. */
  static *of(articles: Iterable<ComparedArticle>): Steps<FingerprintIndex> {
    return new FingerprintIndex(yield* sortArticles(articles));
  }

  /** What pairs of articles are compared for; right as long as nothing has changed. In pieces. */
  seeds(): Steps<Seeds> {
    return findSeeds(this.#sorted.pool, this.#sorted.fingerprints);
  }

  /** All pairs with seeds; right as long as nothing has changed. */
  *pairs(seeds: Seeds): Generator<readonly [ComparedArticle, ComparedArticle, SeededPair], void> {
    const { articles, pool } = this.#sorted;
    for (const pair of articlePairs(pool, seeds)) {
      const a = articles[pair.articleA];
      const b = articles[pair.articleB];
      if (a && b) yield [a, b, pair];
    }
  }

  article(id: string): ComparedArticle | undefined {
    const { articles, ranks } = this.#sorted;
    const rank = ranks.get(id);
    const isSorted = rank !== undefined && this.#isStale[rank] === 0;
    return isSorted ? articles[rank] : this.#changed.get(id);
  }

  /** Every place of a fingerprint, by id and place. */
  carriersOf(hash: number): readonly Carrier[] {
    const { articles, pool, fingerprints } = this.#sorted;
    const { hashes, words } = fingerprints;
    const carriers: Carrier[] = [];
    const first = countBefore(hashes.length, (at) => (hashes[at] ?? 0) < hash);
    for (let at = first; hashes[at] === hash; at++) {
      const word = words[at] ?? 0;
      const rank = articleAt(pool, word);
      const id = articles[rank]?.id;
      if (id === undefined || this.#isStale[rank] === 1) continue;
      carriers.push({ id, word: word - (pool.firstWords[rank] ?? 0) });
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
  }

  delete(id: string): void {
    this.#changes++;
    const rank = this.#sorted.ranks.get(id);
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

  /** Sorts all fingerprints anew where many articles have changed since. In pieces. */
  *settle(): Steps<void> {
    const { articles } = this.#sorted;
    if (this.#changed.size <= leastSorted + articles.length * mostChanged) return;
    const changes = this.#changes;
    const kept = articles.filter((_, rank) => this.#isStale[rank] === 0);
    const sorted = yield* sortArticles([...kept, ...this.#changed.values()]);
    // What has changed meanwhile is in the map, and nowhere else.
    if (changes !== this.#changes) return;
    this.#sorted = sorted;
    this.#isStale = new Uint8Array(sorted.articles.length);
    this.#changed.clear();
    this.#changedPlaces.clear();
  }
}

/** Articles with their fingerprints in order. */
interface SortedFingerprints {
  /** By id. */
  readonly articles: readonly ComparedArticle[];
  readonly pool: WordPool;
  readonly fingerprints: Fingerprints;
  /** Where each article stands in `articles`. */
  readonly ranks: ReadonlyMap<string, number>;
}

function* sortArticles(articles: Iterable<ComparedArticle>): Steps<SortedFingerprints> {
  const sorted = [...articles].sort((x, y) => compareText(x.id, y.id));
  const pool = poolWords(sorted);
  const ranks = new Map(sorted.map(({ id }, rank) => [id, rank]));
  yield;
  return { articles: sorted, pool, ranks, fingerprints: yield* sortFingerprints(sorted, pool) };
}

/** So many changed articles are always kept in the map. */
const leastSorted = 64;
/** Share of the sorted articles that may be kept in the map, too. */
const mostChanged = 0.05;

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
