import { hashText } from "../../base/hash";

/**
 * The hash of a folded word. Its lowest bit tells words with a digit in them from all others, so that
 * "the same words with other figures" can be told without the text.
 */
export function hashWord(folded: string): number {
  return ((hashText(folded) & ~1) | (hasDigit(folded) ? 1 : 0)) >>> 0;
}

/** Whether a hashed word has a digit in it. */
export function isNumber(hash: number): boolean {
  return (hash & 1) === 1;
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
