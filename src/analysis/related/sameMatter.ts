import { listArticleVectors } from "./articleVectors";
import { expandVectors } from "./expandVectors";
import { findNearest, type NearestArticles } from "./nearestArticles";
import { listNamedDays } from "./namedDays";
import { cosineOf, type VectorTable } from "./vectorTable";
import type { Steps } from "../../base/steps";
import type { ArticleWithFacts, TermPool } from "../themes/poolTerms";

/** Neighbours that an article's vector is expanded by. */
const mostExpanding = 6;
/** Neighbours of an article that are compared with those of another. */
const mostCompared = 10;
/** Less alike, articles are no neighbours. */
const leastAlike = 0.05;
/** What common neighbours count beside the likeness of two articles, which counts once. */
const neighboursWeight = 3;
/** In a folder of fewer articles neighbours count less: there are few others to choose from. */
const largeFolder = 100;

/**
 * Compares articles by what they are about and by the company they keep. Words alone mislead where
 * two events are of one kind; articles on the same one have their nearest articles in common.
 * @param articles those of the pool, in its order.
 */
export function* compareArticles(
  articles: readonly ArticleWithFacts[],
  pool: TermPool,
  telling: Float32Array,
): Steps<SameMatter> {
  const days = yield* listNamedDays(articles);
  const vectors = yield* listArticleVectors(pool, telling, days);
  const first = yield* findNearest(vectors, among(mostExpanding, pool), leastAlike);
  const trust = Math.min(1, vectors.count / largeFolder);
  const expanded = yield* expandVectors(vectors, first, trust);
  const nearest = yield* findNearest(expanded, among(mostCompared, pool), leastAlike);
  return new SameMatter(expanded, nearest, trust);
}

/** In a small folder nearly everybody would be among the nearest of everybody. */
function among(most: number, { articles }: TermPool): number {
  return Math.min(most, Math.ceil(Math.sqrt(articles.length)));
}

/** How much articles of a folder are about the same matter. */
export class SameMatter {
  readonly #expanded: VectorTable;
  readonly #nearest: NearestArticles;
  /** How far common neighbours may be believed, 0 to 1. */
  readonly trust: number;

  constructor(expanded: VectorTable, nearest: NearestArticles, trust: number) {
    this.#expanded = expanded;
    this.#nearest = nearest;
    this.trust = trust;
  }

  /** 0 to 1, for two articles of the pool. */
  likeness(article: number, other: number): number {
    const alike = cosineOf(this.#expanded, article, other);
    const weight = neighboursWeight * this.trust;
    return (alike + weight * this.#common(article, other)) / (1 + weight);
  }

  /** The nearest articles of an article, nearest first. */
  nearest(article: number): Uint32Array {
    const { most, counts, articles } = this.#nearest;
    return articles.subarray(article * most, article * most + (counts[article] ?? 0));
  }

  /** Share of the nearest articles of two that both have (Jaccard); each is one of its own. */
  #common(article: number, other: number): number {
    const own = new Set([article, ...this.nearest(article)]);
    const others = [other, ...this.nearest(other)];
    const common = others.filter((each) => own.has(each)).length;
    return common / (own.size + others.length - common);
  }
}
