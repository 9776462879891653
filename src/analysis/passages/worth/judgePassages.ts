import { runSteps, type Steps } from "../../../base/steps";
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
  return runSteps(judgePassagesInSteps(articles, found));
}

/** The same in pieces. */
export function* judgePassagesInSteps(
  articles: readonly ArticleWithFacts[],
  found: readonly FoundPassage[],
): Steps<readonly Passage[]> {
  const facts = new Map(articles.map((article) => [article.id, article.facts]));
  const judged: Passage[] = [];
  for (const passage of found) {
    const evidence = gatherEvidence(passage, (article) => facts.get(article));
    const { worth, reasons } = weighWorth(evidence);
    judged.push({
      ...passage,
      shared: kindOfText(evidence, worth),
      worth,
      reasons,
      earliest: earliestCarrier(passage.places, (article) => facts.get(article)?.published?.day),
    });
    yield;
  }
  return judged;
}
