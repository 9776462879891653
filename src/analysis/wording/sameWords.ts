import { leastNearWords } from "./nearPlaces";
import { wordingOf } from "./readWording";
import type { Quotation } from "../model/quotation";
import type { FoundWords, WordSearch, WordSearchOptions } from "./foundWords";
import type { Wording } from "./wording";

/** A quotation with the text it stands in. */
export interface WordsOfQuotation {
  readonly article: string;
  /** The article's text, decoded, as it was analysed. */
  readonly text: string;
  readonly quotation: Pick<Quotation, "spans">;
}

/** What a corpus offers for it. */
interface Words {
  findWords(wording: Wording, options?: WordSearchOptions): WordSearch;
}

/** One or two words stand everywhere. */
const leastWords = 3;

/**
 * Where other articles have the words of a quotation: the same, nearly the same, or a part of them,
 * best first. Each place tells how the words differ (`parts`; `here` is the quotation's side) and
 * the quotation it lies in there, whose `speaker` may be somebody else. Few words count only where
 * they are said there, too.
 */
export function sameWords(
  corpus: Words,
  { article, text, quotation }: WordsOfQuotation,
  limit = 20,
): readonly FoundWords[] {
  const wording = wordingOf(text, quotation);
  if (wording.count < leastWords) return [];
  const { places } = corpus.findWords(wording, { except: [article], limit: limit * 2 });
  const said = (place: FoundWords): boolean =>
    place.quotation !== null || wording.count >= leastNearWords;
  return places.filter(said).slice(0, limit);
}
