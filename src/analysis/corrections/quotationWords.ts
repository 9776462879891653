import { foldWord } from "../../base/foldWord";
import { textOf } from "../../base/span";
import type { Quotation } from "../model/quotation";

/**
 * What is said as a corrections file writes it: without marks, on one line, `…` where a cue splits
 * it. Long words are cut between two of them and end in `…`, which then stands for the rest.
 */
export function writtenWords(text: string, { spans }: Pick<Quotation, "spans">): string {
  const parts: string[] = [];
  let length = 0;
  for (const span of spans) {
    const part = textOf(text, { ...span, end: Math.min(span.end, span.start + 4 * mostWritten) });
    parts.push(part.replace(/\s+/g, " ").trim());
    length += part.length;
    if (length > mostWritten) break;
  }
  const words = parts.join(" … ");
  if (words.length <= mostWritten) return words;
  const space = words.lastIndexOf(" ", mostWritten);
  return `${words.slice(0, space > 0 ? space : mostWritten)} …`;
}

/** UTF-16 units that tell a quotation from all others of its article. */
const mostWritten = 300;

/**
 * Equal for two ways to write the same words: case, diacritics, punctuation, dashes and white space
 * aside. `“It is emerging…”` becomes `it is emerging`.
 */
export function quotationWords(words: string): string {
  return words
    .split(/[\s\p{Pd}…]+/u)
    .map((word) => foldWord(word).replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "")
    .join(" ");
}

/** The same of a quotation, as it stands in its article. */
export function wordsOfQuotation(text: string, { spans }: Pick<Quotation, "spans">): string {
  return spans
    .map((span) => quotationWords(textOf(text, span)))
    .filter((words) => words !== "")
    .join(" ");
}
