import { toSpan } from "../../base/span";
import { quotedAt } from "./quotedAt";
import type { Quotation } from "../model/quotation";
import type { WordTable } from "../model/words";
import type { WordAlignment } from "./alignWording";
import type { Wording } from "./wording";

/**
 * Settles the ends of an alignment of all words, where it costs the same to leave a word out and to
 * lay it on any other: within the quotation there the words lie on each other, beyond it they do not.
 *
 *     “We will sail on Friday”
 *     “We will sail on Monday,” she said.    `Friday` lies on `Monday`
 *     “We will sail on,” she said.           `Friday` lies on nothing
 */
export function settleEnds(
  wording: Wording,
  words: WordTable,
  quotations: readonly Quotation[],
  { partners: found }: WordAlignment,
): WordAlignment | null {
  const isSame = (partner: number, word: number): boolean =>
    partner >= 0 && words.hashes[partner] === wording.hashes[word];
  const first = found.findIndex(isSame);
  const last = found.findLastIndex(isSame);
  if (first < 0) return null;
  const partners = found.map((partner, word) => (word < first || word > last ? -1 : partner));
  let start = partners[first] ?? 0;
  let end = (partners[last] ?? 0) + 1;
  const place = toSpan(words.starts[start] ?? 0, words.ends[end - 1] ?? 0);
  const spans = quotedAt(quotations, place)?.spans ?? [];
  const isSaid = (word: number): boolean =>
    spans.some(
      (span) =>
        span.start <= (words.starts[word] ?? -1) && (words.ends[word] ?? Infinity) <= span.end,
    );
  for (let word = first - 1; word >= 0 && isSaid(start - 1); word--) partners[word] = --start;
  for (let word = last + 1; word < wording.count && isSaid(end); word++) partners[word] = end++;
  return { partners, start, end };
}
