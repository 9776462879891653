import type { ArticleWithFacts } from "../../themes/poolTerms";
import type { FoundPassage, Passage, SharedText } from "../../model/folder";
import { earliestCarrier } from "./earliestCarrier";
import { gatherEvidence, type PassageEvidence } from "./evidence";

/** From this worth on a passage is shown unasked. */
export const leastWorth = 0.5;

/**
 * Says of every shared passage what kind of text it is, how much it is worth reading, why, and which
 * article had it first.
 */
export function judgePassages(
  articles: readonly ArticleWithFacts[],
  found: readonly FoundPassage[],
): readonly Passage[] {
  const facts = new Map(articles.map((article) => [article.id, article.facts]));
  return found.map((passage) => {
    const evidence = gatherEvidence(passage, (article) => facts.get(article));
    const shared = kindOf(evidence);
    return {
      ...passage,
      shared,
      worth: worthOf(shared, evidence),
      reasons: [reasonFor[shared]],
      earliest: earliestCarrier(passage.places, (article) => facts.get(article)?.metadata.date),
    };
  });
}

const reasonFor: Readonly<Record<SharedText, string>> = {
  article: "nearly a whole article",
  passage: "sentences of an article",
  quotation: "stands within quotations",
  formula: "too short to be more than a turn of phrase",
  furniture: "repeats at the edges of many articles",
};

function kindOf({ words, carriers, ofArticle, quoted, atEdge }: PassageEvidence): SharedText {
  if (carriers >= 5 && atEdge >= 0.9 && ofArticle < 0.5) return "furniture";
  if (ofArticle >= 0.8) return "article";
  if (quoted >= 0.6) return "quotation";
  return words < 18 ? "formula" : "passage";
}

function worthOf(shared: SharedText, { words }: PassageEvidence): number {
  const isShown = shared !== "formula" && shared !== "furniture";
  return (isShown ? leastWorth : 0) + leastWorth * (1 - Math.exp(-words / 100));
}
