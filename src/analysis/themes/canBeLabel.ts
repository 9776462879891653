import { foldWord } from "../../base/foldWord";
import { newsAgencies, wordsNeverInLabels } from "../lexicon/en/neverLabels";
import { isGeneralNoun, isGeneralWord } from "./generalFrequency";
import { wordsOf } from "./preferPhrases";
import type { RankedTerm } from "./termRanker";

const isNever: ReadonlySet<string> = new Set(wordsNeverInLabels);
const isAgency: ReadonlySet<string> = new Set(newsAgencies);

/**
 * Whether a term may stand in a label: no abbreviation (`Sen.`), no adjective of a people
 * (`African`), no verb (`killed`), nothing that stands in all articles of a market or an agency
 * (`pct`, `AP`).
 */
export function canBeLabel(term: RankedTerm): boolean {
  const { form, isName } = term;
  if (/^\p{L}+\.$/u.test(form) || isAgency.has(foldWord(form))) return false;
  if (isName) return true;
  if (/^\p{Lu}\p{L}*(?:an|ish|ese|ic)$/u.test(form)) return false;
  if (isBareWord(term) && !isGeneralNoun(term.key) && term.key.endsWith("ed")) return false;
  return !wordsOf(form).some((word) => isNever.has(word));
}

/** Whether a term is of several words and no name. */
export function isPhrase({ isName, form }: RankedTerm): boolean {
  return !isName && wordsOf(form).length > 1;
}

/** Whether a term is one word of general English. */
export function isBareWord({ isName, key }: RankedTerm): boolean {
  return !isName && isGeneralWord(key);
}
