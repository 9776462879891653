import { runSteps, type Steps } from "../../base/steps";
import { CopiedPlaces } from "./copiedPlaces";
import { indexTerms } from "./passageIndex";
import { RelatedSearch } from "./relatedSearch";
import { compareArticles } from "./sameMatter";
import { weighTelling } from "../themes/weighTelling";
import { addToList } from "../../base/collections";
import type { Span } from "../../base/span";
import type { CopyPair, Place, RelatedPassage } from "../model/folder";
import type { ArticleWithFacts, TermPool } from "../themes/poolTerms";

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
  /** Text of the page that only the folder shows to be that; nobody is led from it or to it. */
  readonly furniture?: readonly Place[];
}

/** Builds the index of a folder at once. */
export function indexPassages(input: RelatedInput): RelatedIndex {
  return runSteps(indexPassagesInSteps(input));
}

/** Builds the index of a folder in pieces; a query touches only passages that share a term. */
export function* indexPassagesInSteps(input: RelatedInput): Steps<RelatedIndex> {
  const { articles, pool, copies, furniture = [] } = input;
  const spans = new Map<string, Span[]>();
  for (const { article, span } of furniture) addToList(spans, article, span);
  const furnitureOf = (article: string): readonly Span[] => spans.get(article) ?? [];
  const telling = yield* weighTelling(pool);
  const sameMatter = yield* compareArticles(articles, pool, telling);
  const source = { articles, pool, telling, furnitureOf };
  const index = yield* indexTerms(source);
  return new RelatedSearch({ source, index, sameMatter, copies: new CopiedPlaces(copies) });
}
