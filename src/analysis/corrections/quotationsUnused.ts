import type { ToldQuotation } from "../actors/told/told";
import type { ArticleFacts } from "../model/facts";
import type { QuotationCorrection } from "./correction";
import { isOfQuotation, toldQuotation } from "./quotationTold";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";

interface NamedFacts {
  readonly id: string;
  readonly facts: ArticleFacts;
}

/** What the reader has said about quotations that their article no longer has. */
export function unusedQuotations(
  articles: readonly NamedFacts[],
  scopes: readonly ScopedCorrections[],
): readonly UnusedCorrection[] {
  return scopes.flatMap((scope) => {
    const said = scope.corrections.filter(isOfQuotation);
    if (said.length === 0) return [];
    const byPath = new Map(articles.map(({ id, facts }) => [scope.pathOf(id), facts]));
    return said.flatMap((correction) => {
      const reason = whyUnused(correction, byPath.get(correction.article));
      return reason === null ? [] : [{ scope, correction, reason }];
    });
  });
}

function whyUnused(
  correction: QuotationCorrection,
  facts: ArticleFacts | undefined,
): string | null {
  const { article } = correction;
  if (!facts) return `${article} is gone.`;
  const key = keyOf(toldQuotation(correction));
  const isUnmatched = facts.corrected.unmatched.some((told) => keyOf(told) === key);
  return isUnmatched ? `No quotation of ${article} has these words any more.` : null;
}

function keyOf({ words, begins, nth, is }: ToldQuotation): string {
  return JSON.stringify([words, begins, nth, is]);
}
