import type { SharedText } from "../../model/folder";
import type { PassageEvidence } from "./evidence";
import { leastWorth } from "./weighWorth";

/** From this share of one of its articles on a passage is that article. */
const wholeArticle = 0.8;
/** From this share within quotation marks on a passage is somebody’s words. */
const mostlyQuoted = 0.6;

/**
 * What kind of text a shared passage is. What is not worth reading is a formula or part of the page:
 * a few quoted words that many write are a turn of phrase, too.
 */
export function kindOfText(evidence: PassageEvidence, worth: number): SharedText {
  if (worth < leastWorth) return isOfPage(evidence) ? "furniture" : "formula";
  if (evidence.ofArticle >= wholeArticle) return "article";
  return evidence.quoted >= mostlyQuoted ? "quotation" : "passage";
}

/** Sentences have fewer capitals, headlines and lists of names more. */
const headlineCapitals = 0.25;
/** A formula ends after so many words, a page goes on. */
const longestFormula = 30;
const manyCarriers = 3;

function isOfPage(evidence: PassageEvidence): boolean {
  const { words, carriers, glued, page, furniture, atEdge, capitals } = evidence;
  if (glued > 0.01 || page > 0.06 || furniture > 0.25) return true;
  if (carriers < manyCarriers) return words >= longestFormula && capitals >= headlineCapitals;
  return atEdge > 0.5 || words >= longestFormula || capitals >= headlineCapitals;
}
