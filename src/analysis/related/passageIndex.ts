import { usesInBlock } from "../themes/usesInBlock";
import { passagesOf, type ArticlePassages } from "./passagesOfArticle";
import type { Steps } from "../../base/steps";
import type { Span } from "../../base/span";
import type { ArticleWithFacts, PooledArticle, TermPool } from "../themes/poolTerms";

/** The passages of a folder, article by article, and for each term those that use it. */
export interface PassageIndex {
  /** Number of passages. */
  readonly count: number;
  /** The first passage of each article, and at last the number of all. */
  readonly firsts: Uint32Array;
  /** The article of each passage. */
  readonly articles: Uint32Array;
  /** Where each passage begins and ends in its article. */
  readonly spanStarts: Uint32Array;
  readonly spanEnds: Uint32Array;
  /** How much a passage says: its terms' weights as a length, none shorter than a few words. */
  readonly lengths: Float32Array;
  /** Where the passages of each term begin in `passages`, and at last their number. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
}

export interface PassageSource {
  readonly articles: readonly ArticleWithFacts[];
  readonly pool: TermPool;
  readonly telling: Float32Array;
  /** Text of the page, as the folder knows it, in an article. */
  readonly furnitureOf: (article: string) => readonly Span[];
}

/** Terms in more passages than this lead everywhere and so nowhere. */
const mostPassages = 20_000;
/** Articles taken in one piece. */
const pieceSize = 25;
/** Added to the squared length of a passage, so that one rare word alone is no close likeness. */
export const shortness = 30;

/** Takes all articles apart and inverts their passages. */
export function* indexTerms(source: PassageSource): Steps<PassageIndex> {
  const firsts = new Uint32Array(source.articles.length + 1);
  const starts = new Uint32Array(source.pool.count + 1);
  const squares: number[] = [];
  const articles: number[] = [];
  const all: Span[] = [];
  const counted = yield* eachArticle(source, (article, { spans }, terms) => {
    for (const span of spans) {
      articles.push(article);
      all.push(span);
      squares.push(shortness);
    }
    firsts[article + 1] = articles.length;
    terms((term, passage) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
      squares[passage] = (squares[passage] ?? 0) + (source.telling[term] ?? 0) ** 2;
    });
  });
  limitUses(source, starts);
  const passages = yield* fillPassages(source, starts);
  return {
    count: counted,
    firsts,
    articles: Uint32Array.from(articles),
    spanStarts: Uint32Array.from(all, ({ start }) => start),
    spanEnds: Uint32Array.from(all, ({ end }) => end),
    lengths: Float32Array.from(squares, Math.sqrt),
    starts,
    passages,
  };
}

type TakeTerm = (term: number, passage: number) => void;
type TakeArticle = (
  article: number,
  passages: ArticlePassages,
  terms: (take: TakeTerm) => void,
) => void;

/** Goes through all articles and what each passage uses; @returns the number of passages. */
function* eachArticle({ articles, pool, furnitureOf }: PassageSource, take: TakeArticle) {
  const lastOf = new Int32Array(pool.count).fill(-1);
  let first = 0;
  for (const [article, { id, facts }] of articles.entries()) {
    if (article % pieceSize === 0) yield;
    const passages = passagesOf(facts.blocks, furnitureOf(id));
    const pooled = pool.articles[article];
    take(article, passages, (takeTerm) => {
      if (pooled) takeDistinct(pooled, passages, lastOf, first, takeTerm);
    });
    first += passages.spans.length;
  }
  return first;
}

/** Each term of each passage once. Uses come in text order, those of one passage together. */
function takeDistinct(
  { table, terms }: PooledArticle,
  { owners }: ArticlePassages,
  lastOf: Int32Array,
  first: number,
  take: TakeTerm,
): void {
  for (const [block, owner] of owners.entries()) {
    if (owner < 0) continue;
    for (const use of usesInBlock(table, block)) {
      const term = terms[use] ?? 0;
      if (lastOf[term] === first + owner) continue;
      lastOf[term] = first + owner;
      take(term, first + owner);
    }
  }
}

/** Turns counts of uses into starts; terms that lead nowhere, or everywhere, get no place. */
function limitUses({ pool, telling }: PassageSource, starts: Uint32Array): void {
  for (let term = 0; term < pool.count; term++) {
    const uses = starts[term + 1] ?? 0;
    const leads = (pool.documents[term] ?? 0) > 1 && (telling[term] ?? 0) > 0;
    starts[term + 1] = (starts[term] ?? 0) + (leads && uses <= mostPassages ? uses : 0);
  }
}

function* fillPassages(source: PassageSource, starts: Uint32Array): Steps<Uint32Array> {
  const passages = new Uint32Array(starts[source.pool.count] ?? 0);
  const next = starts.slice();
  yield* eachArticle(source, (_article, _passages, terms) => {
    terms((term, passage) => {
      if (starts[term] === starts[term + 1]) return;
      const place = next[term] ?? 0;
      passages[place] = passage;
      next[term] = place + 1;
    });
  });
  return passages;
}
