import type { Passage, SharedText } from "../../analysis/index";

/** What a shared passage is, in the words of cards, rows and reports. */
export const sharedTextWords: Readonly<Record<SharedText, string>> = {
  article: "copied article",
  passage: "copied passage",
  quotation: "same quotation",
  formula: "formula",
  furniture: "page furniture",
};

/** The same of several. */
export const sharedTextPlurals: Readonly<Record<SharedText, string>> = {
  article: "copied articles",
  passage: "copied passages",
  quotation: "same quotations",
  formula: "formulas",
  furniture: "page furniture",
};

/** Why a passage is of its kind: `same quotation: stands within quotation marks, 32 words` */
export function whyShared({ shared, reasons }: Pick<Passage, "shared" | "reasons">): string {
  const words = sharedTextWords[shared];
  return reasons.length === 0 ? words : `${words}: ${reasons.join(", ")}`;
}
