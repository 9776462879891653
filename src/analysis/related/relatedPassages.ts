import { toVector, weighTerms } from "../themes/vectors";
import { articleLikeness } from "./articleLikeness";
import { copiedPlaces } from "./copiedPlaces";
import { explainRelation } from "./explainRelation";
import { invertPassages, scorePassages } from "./invertPassages";
import { tabulatePassages } from "./passageTable";
import { joinPassages, touchedPassages } from "./queryPassage";
import type { Span } from "../../base/span";
import type { CopyPair, Place, RelatedPassage } from "../model/folder";
import type { ArticleWithFacts, TermPool } from "../themes/poolTerms";
import type { SharedTerm } from "./explainRelation";
import type { InvertedPassages } from "./invertPassages";
import type { IndexedPassage, PassageTable } from "./passageTable";

/** Answers what other articles say on the matter of a passage. */
export interface RelatedIndex {
  /** Best first, at most one passage of an article; only what is alike enough. */
  related(article: string, span: Span, limit?: number): readonly RelatedPassage[];
}

export interface RelatedInput {
  /** Sorted by id, as in the pool. */
  readonly articles: readonly ArticleWithFacts[];
  readonly pool: TermPool;
  readonly copies: readonly CopyPair[];
}

/** Builds the index once for a folder; a query touches only passages that share a term. */
export function indexPassages(input: RelatedInput): RelatedIndex {
  return new PassageIndex(input);
}

/** Share of the score that the articles' likeness makes; the rest is the passages' own. */
const articleShare = 0.6;
/** Passages under this score are not shown. */
const leastScore = 0.1;
/** Terms that must be shared; one alone is chance, unless it is a name. */
const leastShared = 2;
/** Passages looked at closely for each one shown: several of an article may come first. */
const candidatesEach = 50;

interface Candidate {
  readonly passage: IndexedPassage;
  readonly place: Place;
  readonly score: number;
}

class PassageIndex implements RelatedIndex {
  readonly #articles: readonly ArticleWithFacts[];
  readonly #pool: TermPool;
  readonly #termWeights: Float32Array;
  readonly #table: PassageTable;
  readonly #inverted: InvertedPassages;
  readonly #articleIndex: ReadonlyMap<string, number>;
  readonly #likeness: (article: number, other: number) => number;
  readonly #copiesOf: (from: Place) => (to: Place) => boolean;

  constructor({ articles, pool, copies }: RelatedInput) {
    this.#articles = articles;
    this.#pool = pool;
    this.#termWeights = weighTerms(pool);
    this.#table = tabulatePassages(articles, pool);
    this.#inverted = invertPassages(pool, this.#table.passages, this.#termWeights);
    this.#articleIndex = new Map(articles.map(({ id }, index) => [id, index]));
    this.#copiesOf = copiedPlaces(copies);
    this.#likeness = articleLikeness((article) => toVector(pool, article, this.#termWeights));
  }

  related(id: string, span: Span, limit = 5): readonly RelatedPassage[] {
    const query = this.#queryAt(id, span);
    if (!query) return [];
    const from = { article: id, span: query.span };
    const found: RelatedPassage[] = [];
    const articles = new Set<number>();
    for (const { passage, place, score } of this.#rank(query, from, limit)) {
      if (found.length === limit) break;
      if (articles.has(passage.article)) continue;
      const shared = this.#shared(query, passage);
      if (!this.#isEnough(shared)) continue;
      articles.add(passage.article);
      found.push({ from, to: place, score, because: explainRelation(this.#pool, shared) });
    }
    return found;
  }

  #queryAt(id: string, span: Span): IndexedPassage | null {
    const article = this.#articleIndex.get(id) ?? -1;
    const blocks = this.#articles[article]?.facts.blocks;
    const passageOfBlock = this.#table.passageOfBlock[article];
    if (!blocks || !passageOfBlock) return null;
    const touched = touchedPassages(blocks, passageOfBlock, span);
    return joinPassages(touched.flatMap((index) => this.#table.passages[index] ?? []));
  }

  /** Passages of other articles, best first, without copies and those too little alike. */
  #rank(query: IndexedPassage, from: Place, limit: number): readonly Candidate[] {
    const isCopy = this.#copiesOf(from);
    const others = scorePassages(this.#inverted, query, this.#termWeights, limit * candidatesEach);
    return others
      .flatMap(({ passage: index, score: own }) => {
        const passage = this.#table.passages[index];
        if (!passage || passage.article === query.article) return [];
        const article = this.#articles[passage.article]?.id ?? "";
        const place = { article, span: passage.span };
        const score = this.#blend(own, query.article, passage.article);
        return score < leastScore || isCopy(place) ? [] : [{ passage, place, score }];
      })
      .sort((x, y) => y.score - x.score);
  }

  /** Two passages are nearer when their articles are on the same matter; to three decimals. */
  #blend(own: number, article: number, other: number): number {
    const alike = this.#likeness(article, other);
    return Math.round(1000 * ((1 - articleShare) * own + articleShare * alike)) / 1000;
  }

  #shared(query: IndexedPassage, passage: IndexedPassage): readonly SharedTerm[] {
    const own = new Set(query.terms);
    return [...passage.terms]
      .filter((term) => own.has(term))
      .map((term) => ({ term, weight: this.#termWeights[term] ?? 0 }));
  }

  #isEnough(shared: readonly SharedTerm[]): boolean {
    const isName = ({ term }: SharedTerm): boolean => this.#pool.names[term] === 1;
    return shared.length >= leastShared || shared.some(isName);
  }
}
