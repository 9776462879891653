import type { ArticleWords } from "./articleWords";

/**
 * Whether two names stand in one list: commas, conjunctions and articles part them, nothing else.
 *
 *     Velm, Orso and the Tarn
 * @param end token after the left one. @param first token with which the right one begins.
 * @param longest most tokens between them.
 */
export function areListed(
  words: ArticleWords,
  end: number,
  first: number,
  longest: number,
): boolean {
  if (first - end > longest) return false;
  let parted = false;
  for (let at = end; at < first; at++) {
    const word = words.lower(at);
    if (separators.has(word)) parted = true;
    else if (word !== "the" && word !== "a") return false;
  }
  return parted;
}

const separators = new Set([",", ";", "and", "or", "&"]);
