import { CopyIndex } from "./copyIndex";
import type { ArticleWords } from "./comparedArticle";
import type { CopyPair, FoundPassage, Overlap } from "../model/folder";

/** Everything that stands in more than one article. */
export interface Copies {
  readonly copies: readonly CopyPair[];
  readonly passages: readonly FoundPassage[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Finds the passages that articles share, word for word or edited, with their exact ranges:
 * fingerprints make seeds, seeds grow into runs, runs into chains, chains into aligned stretches.
 * The answer does not depend on the order of `articles`. Whoever changes articles and asks again keeps
 * a {@link CopyIndex}.
 */
export function findCopies(articles: readonly ArticleWords[]): Copies {
  return new CopyIndex(articles).copies();
}
