/**
 * One form for all ways to write a word: lower case, without diacritics, apostrophes, soft hyphens
 * and full stops, so that `Naïve` and `naive`, `don’t` and `DON'T`, `U.S.` and `US` are one.
 * Anything that is left of marks alone folds to the empty string.
 */
export function foldWord(word: string): string {
  let isLower = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isLowerLetterOrDigit(code)) continue;
    isLower = false;
    if (!isUpperLetter(code)) return foldAny(word);
  }
  // Nearly all words of English are plain letters: no need to normalise those.
  return isLower ? word : word.toLowerCase();
}

function foldAny(word: string): string {
  return word.normalize("NFKD").toLowerCase().replace(dropped, "");
}

// Marks, format characters (soft hyphen, zero-width ones) and all that may stand within a word.
const dropped = /[\p{M}\p{Cf}'’‘ʼ´`.,·-]/gu;

function isLowerLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isUpperLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}
