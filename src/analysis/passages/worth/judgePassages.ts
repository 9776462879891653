import type { ArticleWithFacts } from "../../themes/poolTerms";
import type { FoundPassage, Passage } from "../../model/folder";
import { earliestCarrier } from "./earliestCarrier";
import { gatherEvidence } from "./evidence";
import { kindOfText } from "./kindOfText";
import { weighWorth } from "./weighWorth";

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
    const { worth, reasons } = weighWorth(evidence);
    return {
      ...passage,
      shared: kindOfText(evidence, worth),
      worth,
      reasons,
      earliest: earliestCarrier(passage.places, (article) => facts.get(article)?.published?.day),
    };
  });
}
