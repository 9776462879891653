import type { ArticleWords } from "./articleWords";

/** What may stand between two names of one list. */
export interface ListGap {
  /** Most tokens. */
  readonly longest: number;
  /** Words that may stand there beside commas and conjunctions. */
  readonly articles: ReadonlySet<string>;
}

/**
 * Whether two names stand in one list: commas, conjunctions and articles part them, nothing else.
 *
 *     Velm, Orso and the Tarn
 * @param end token after the left one. @param first token with which the right one begins.
 */
export function areListed(
  words: ArticleWords,
  end: number,
  first: number,
  { longest, articles }: ListGap,
): boolean {
  if (first - end > longest) return false;
  let parted = false;
  for (let at = end; at < first; at++) {
    const word = words.lower(at);
    if (separators.has(word)) parted = true;
    else if (!articles.has(word)) return false;
  }
  return parted;
}

const separators = new Set([",", ";", "and", "or", "&"]);
