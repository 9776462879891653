import { explainRelation, type SharedTerm } from "./explainRelation";
import { leastScoresFor, type LeastScores } from "./leastScore";
import { passagesOf } from "./passagesOfArticle";
import { passageAt, termsOf } from "./queryPassage";
import { rankArticles, type Candidate, type Query } from "./rankArticles";
import { PassageScorer, type ScoredPassages } from "./scorePassages";
import { articlePassages, passageNumbers, placeOf, type SearchParts } from "./searchParts";
import { weightOfRare } from "../themes/weighTelling";
import { spansOverlap, type Span } from "../../base/span";
import type { Place, RelatedPassage } from "../model/folder";

/** Passages under this share of the best one's score are not shown. */
const leastOfBest = 0.6;
/** Passages looked at closely for each one shown: several of an article may come first. */
const candidatesEach = 50;

/** Looks for the passages on the matter of one. */
export class RelatedSearch {
  readonly #parts: SearchParts;
  readonly #scorer: PassageScorer;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #least: LeastScores;
  /** What is shared must be as telling together as one word that nobody else uses. */
  readonly #leastTold: number;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#scorer = new PassageScorer(parts.index, parts.source.telling);
    this.#numbers = new Map(parts.source.articles.map(({ id }, index) => [id, index]));
    this.#leastTold = weightOfRare(parts.source.pool);
    this.#least = leastScoresFor(parts.source.articles.length, parts.sameMatter.trust);
  }

  /** Best first, at most one passage of an article; of several with the same text only one. */
  related(id: string, span: Span, limit = 5): readonly RelatedPassage[] {
    const query = this.#queryAt(id, span);
    if (!query) return [];
    const scored = this.#scorer.score(query.terms);
    const shown: RelatedPassage[] = [];
    const repeats: ((to: Place) => boolean)[] = [];
    for (const found of rankArticles(this.#parts, query, scored, limit * candidatesEach)) {
      const bar = Math.max(this.#least.forSeveral, leastOfBest * (shown[0]?.score ?? 0));
      if (shown.length === limit || found.score < bar) break;
      if (repeats.some((isRepeat) => isRepeat(found.place))) continue;
      const because = this.#reasonsFor(query, found);
      if (!because || !this.#isWorthFollowing(found.score, because)) continue;
      repeats.push(this.#parts.copies.copiesOf(found.place));
      const copies = this.#otherCarriers(query, found.place, scored);
      shown.push({ from: query.place, to: found.place, score: found.score, because, copies });
    }
    return shown;
  }

  #isWorthFollowing(score: number, because: readonly string[]): boolean {
    return because.length > 1 || score >= this.#least.forOne;
  }

  #queryAt(id: string, span: Span): Query | null {
    const article = this.#numbers.get(id) ?? -1;
    const blocks = this.#parts.source.articles[article]?.facts.blocks;
    const pooled = this.#parts.source.pool.articles[article];
    if (!blocks || !pooled) return null;
    // Text that the folder takes for the page's may lead somewhere all the same; nobody is led to it.
    const joined = passageAt(blocks, passagesOf(blocks, []), pooled, span);
    return joined && { ...joined, article, place: { article: id, span: joined.span } };
  }

  /** What both share, as written; null where that is too little, or all there is: the same words. */
  #reasonsFor(query: Query, { article, passage }: Candidate): readonly string[] | null {
    const { pool, telling } = this.#parts.source;
    const pooled = pool.articles[article];
    if (!pooled) return null;
    const own = passage - (this.#parts.index.firsts[article] ?? 0);
    const passages = articlePassages(this.#parts, article);
    const terms = termsOf(passages, pooled, (each) => each === own);
    const shared = [...terms]
      .filter((term) => query.terms.has(term))
      .map((term): SharedTerm => ({ term, weight: telling[term] ?? 0 }));
    const isSame = shared.length === terms.size && shared.length === query.terms.size;
    const told = shared.reduce((sum, { weight }) => sum + weight, 0);
    return told >= this.#leastTold && !isSame ? explainRelation(pool, shared) : null;
  }

  /** Where else the text of a place stands, once an article. */
  #otherCarriers({ place }: Query, to: Place, scored: ScoredPassages): readonly Place[] {
    const carriers = new Map<string, Place>();
    for (const holder of this.#parts.copies.holdersOf(to)) {
      if (holder.article === place.article || carriers.has(holder.article)) continue;
      const carrier = this.#passageWithin(holder, scored);
      if (carrier && !this.#standsIn(place.article, carrier)) carriers.set(holder.article, carrier);
    }
    return [...carriers.values()];
  }

  /** Whether an article carries the text of a place, too; its reader has it already. */
  #standsIn(article: string, place: Place): boolean {
    return this.#parts.copies.holdersOf(place).some((holder) => holder.article === article);
  }

  /** The passage in a copied stretch that is most like the query. */
  #passageWithin({ article: id, span }: Place, scored: ScoredPassages): Place | null {
    const article = this.#numbers.get(id) ?? -1;
    const [best] = passageNumbers(this.#parts, article)
      .filter((passage) => spansOverlap(placeOf(this.#parts, passage).span, span))
      .sort((x, y) => scored.scoreOf(y) - scored.scoreOf(x) || x - y);
    return best === undefined ? null : placeOf(this.#parts, best);
  }
}
