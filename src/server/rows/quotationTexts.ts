import type { Quotation, QuotationKind, SpeakerConfidence } from "../../analysis/index";
import { textOf } from "../../base/span";
import { toSearchText } from "../text/searchText";

const searched = new WeakMap<Quotation, string>();

/** Whether a search word stands in what is said, its cue or its speaker, or is its kind. */
export function isOwnWord(text: string, quotation: Quotation, word: string): boolean {
  return searchTextOf(text, quotation).includes(word) || isKind(quotation, word);
}

/** Kept as long as the facts of the article are: folding it for each key typed would take too long. */
function searchTextOf(text: string, quotation: Quotation): string {
  const known = searched.get(quotation);
  if (known !== undefined) return known;
  const { spans, speaker, cue } = quotation;
  const parts = [
    ...spans.map((span) => textOf(text, span)),
    ...(speaker ? [speaker.text] : []),
    ...(cue ? [textOf(text, cue)] : []),
  ];
  const made = toSearchText(parts.join("\n"));
  searched.set(quotation, made);
  return made;
}

/** Whole words only: they are said, too, and a part of one must not bring up every quotation. */
function isKind({ kind, confidence, speaker }: Quotation, word: string): boolean {
  return (
    kindWords[kind].has(word) ||
    sureWords[confidence].has(word) ||
    (speaker?.vague === true && word === "vague")
  );
}

const kindWords: Readonly<Record<QuotationKind, ReadonlySet<string>>> = {
  direct: new Set(["direct"]),
  mixed: new Set(["mixed", "partly"]),
  fragment: new Set(["fragment", "fragments"]),
  reported: new Set(["reported"]),
};

const sureWords: Readonly<Record<SpeakerConfidence, ReadonlySet<string>>> = {
  stated: new Set(["stated"]),
  inferred: new Set(["inferred"]),
  none: new Set(["unattributed"]),
};
