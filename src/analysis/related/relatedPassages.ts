import { spansOverlap } from "../../base/span";
import { cosine, toVector, weighTerms } from "../themes/vectors";
import { copiedPlaces } from "./copiedPlaces";
import { explainRelation } from "./explainRelation";
import { invertPassages, weighPassage } from "./invertPassages";
import { tabulatePassages } from "./passageTable";
import type { Span } from "../../base/span";
import type { CopyPair, RelatedPassage } from "../model/folder";
import type { ArticleWithFacts, TermPool } from "../themes/poolTerms";
import type { TermVector } from "../themes/vectors";
import type { SharedTerm } from "./explainRelation";
import type { IndexedPassage } from "./passageTable";

/** Answers what other articles say on the matter of a passage. */
export interface RelatedIndex {
  related(article: string, span: Span, limit?: number): readonly RelatedPassage[];
}

export interface RelatedInput {
  /** Sorted by id, as in the pool. */
  readonly articles: readonly ArticleWithFacts[];
  readonly pool: TermPool;
  readonly copies: readonly CopyPair[];
}

/** Share of the score that the articles' likeness makes; the rest is the passages' own. */
const articleShare = 0.5;
/** Passages under this score are not shown. */
const leastScore = 0.08;
/** Terms that must be shared; one alone is chance, unless it is a name. */
const leastShared = 2;
/** Candidates looked at closely for each one shown. */
const candidatesEach = 12;

/** Builds the index once for a folder; a query touches only passages that share a term. */
export function indexPassages({ articles, pool, copies }: RelatedInput): RelatedIndex {
  const termWeights = weighTerms(pool);
  const { passages, passageOfBlock } = tabulatePassages(articles, pool);
  const inverted = invertPassages(pool, passages, termWeights);
  const scores = new Float32Array(passages.length);
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const copied = copiedPlaces(copies);
  const vectors = new Map<number, TermVector>();
  const vectorOf = (article: number): TermVector => {
    const known = vectors.get(article) ?? toVector(pool, article, termWeights);
    vectors.set(article, known);
    return known;
  };

  function related(id: string, span: Span, limit = 5): readonly RelatedPassage[] {
    const article = indexOf.get(id);
    if (article === undefined) return [];
    const query = queryFor(article, span);
    if (!query) return [];
    const from = { article: id, span: query.span };
    const isCopied = copied(from);
    const touched = scorePassages(query);
    const best = touched
      .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
      .slice(0, limit * candidatesEach * 4)
      .map((index) => ({ passage: passages[index], score: scores[index] ?? 0 }));
    for (const index of touched) scores[index] = 0;
    const found: (RelatedPassage & { readonly order: number })[] = [];
    const seen = new Set<number>();
    const ranked = best
      .flatMap(({ passage, score }) => {
        if (!passage || passage.article === article) return [];
        const place = { article: articles[passage.article]?.id ?? "", span: passage.span };
        if (isCopied(place)) return [];
        const alike = cosine(vectorOf(article), vectorOf(passage.article));
        const total = (1 - articleShare) * score + articleShare * alike;
        return total < leastScore ? [] : [{ passage, place, score: total }];
      })
      .sort((x, y) => y.score - x.score);
    for (const { passage, place, score } of ranked) {
      if (found.length === limit) break;
      if (seen.has(passage.article)) continue;
      const shared = sharedTerms(query, passage, termWeights);
      if (!isEnough(pool, shared)) continue;
      seen.add(passage.article);
      const because = explainRelation(pool, shared);
      found.push({ from, to: place, score, because, order: found.length });
    }
    return found.map(({ from: source, to, score, because }) => ({
      from: source,
      to,
      score: Math.round(score * 1000) / 1000,
      because,
    }));
  }

  /** The passages the span touches, taken as one. */
  function queryFor(article: number, span: Span): IndexedPassage | null {
    const blocks = articles[article]?.facts.blocks ?? [];
    const touched = new Set<number>();
    blocks.forEach((block, index) => {
      const passage = passageOfBlock[article]?.[index] ?? -1;
      const atCursor = span.start === span.end && block.span.start <= span.start;
      const isTouched = spansOverlap(block.span, span) || (atCursor && span.end <= block.span.end);
      if (passage >= 0 && isTouched) touched.add(passage);
    });
    return joinPassages([...touched].flatMap((index) => passages[index] ?? []));
  }

  function scorePassages(query: IndexedPassage): number[] {
    const weights = weighPassage(query, termWeights);
    const touched: number[] = [];
    query.terms.forEach((term, at) => {
      const weight = weights[at] ?? 0;
      const end = inverted.starts[term + 1] ?? 0;
      for (let place = inverted.starts[term] ?? 0; place < end; place++) {
        const passage = inverted.passages[place] ?? 0;
        const before = scores[passage] ?? 0;
        if (before === 0) touched.push(passage);
        scores[passage] = before + weight * (inverted.weights[place] ?? 0);
      }
    });
    return touched;
  }

  return { related };
}

function joinPassages(passages: readonly IndexedPassage[]): IndexedPassage | null {
  const [first] = passages;
  const last = passages[passages.length - 1];
  if (!first || !last || first === last) return first ?? null;
  const counts = new Map<number, number>();
  for (const { terms, counts: own } of passages) {
    terms.forEach((term, at) => counts.set(term, (counts.get(term) ?? 0) + (own[at] ?? 0)));
  }
  const sorted = [...counts].sort((x, y) => x[0] - y[0]);
  return {
    article: first.article,
    span: { start: first.span.start, end: last.span.end },
    terms: Uint32Array.from(sorted, ([term]) => term),
    counts: Uint32Array.from(sorted, ([, count]) => count),
  };
}

function sharedTerms(
  query: IndexedPassage,
  passage: IndexedPassage,
  termWeights: Float32Array,
): readonly SharedTerm[] {
  const own = new Set(query.terms);
  return [...passage.terms]
    .filter((term) => own.has(term))
    .map((term) => ({ term, weight: termWeights[term] ?? 0 }));
}

function isEnough(pool: TermPool, shared: readonly SharedTerm[]): boolean {
  return shared.length >= leastShared || shared.some(({ term }) => pool.names[term] === 1);
}
