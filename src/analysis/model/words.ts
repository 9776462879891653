import type { Numbers } from "../../base/numbers";

/**
 * Words of an article as numbers, for finding copied passages: mostly its own. A word is hashed
 * after folding case, diacritics and marks, so that `Iran’s` and `IRAN'S` are one word.
 */
export interface WordTable {
  readonly count: number;
  /** 32-bit hash of each folded word. */
  readonly hashes: Uint32Array;
  /** UTF-16 offsets of each word in the original text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The content words, phrases and names of an article, block by block, for themes and relations. */
export interface TermTable {
  /** The number of each distinct term in the book of terms, in order of first use. */
  readonly terms: Uint32Array;
  /** Terms (index into `terms`) that are mostly written otherwise here than where first met. */
  readonly otherwise: Numbers;
  /** For each of those the number of its form in the book of terms. */
  readonly forms: Uint32Array;
  /** For each actor of the article the term (index into `terms`) that is its name; −1 where none is. */
  readonly actorTerms: Int32Array;
  /** Index into `terms` for every use, in text order. */
  readonly uses: Numbers;
  /** For each block how many uses there are up to its end; what has none at last is left out. */
  readonly blockEnds: Uint32Array;
}
