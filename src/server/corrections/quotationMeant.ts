import { saysWords, toldQuotation, wordsOfQuotation, writtenWords } from "../../analysis/index";
import type { Quotation, QuotationCorrection } from "../../analysis/index";
import type { CorrectedName } from "../../protocol/corrections";
import { fromRange } from "../convert";
import { quotationAt } from "../find/factsAt";
import type { ReadArticle } from "../store/readArticle";

/** The quotation that a correction is about. */
export interface MeantQuotation {
  readonly quotation: Quotation;
  /** Whether a correction says that it is none. */
  readonly rejected: boolean;
}

/** The quotation at a cursor or with the marks that a row or link selects; null where there is none. */
export function quotationMeant(
  { document, facts }: ReadArticle,
  { range }: CorrectedName,
): MeantQuotation | null {
  const span = fromRange(document, range);
  const at = (quotations: readonly Quotation[]): Quotation | undefined =>
    quotations.find(({ outer }) => outer.start === span.start && outer.end === span.end) ??
    quotationAt({ quotations }, span.start);
  const found = at(facts.quotations);
  if (found) return { quotation: found, rejected: false };
  const rejected = at(facts.corrected.rejected);
  return rejected ? { quotation: rejected, rejected: true } : null;
}

/**
 * How a corrections file calls a quotation: by its words, with its number where several quotations of
 * the article say them.
 */
export function callQuotation(
  { document, facts }: ReadArticle,
  quotation: Quotation,
  article: string,
): Pick<QuotationCorrection, "words" | "article" | "nth"> {
  const text = document.getText();
  const words = writtenWords(text, quotation);
  const told = toldQuotation({ kind: "notAQuotation", words, article });
  const same = [...facts.quotations, ...facts.corrected.rejected]
    .filter((one) => saysWords(wordsOfQuotation(text, one), told))
    .sort((a, b) => a.outer.start - b.outer.start);
  const nth = same.indexOf(quotation) + 1;
  return { words, article, ...(same.length > 1 && { nth }) };
}
