/**
 * One form for all ways to write a word: lower case, without diacritics, apostrophes, soft hyphens
 * and full stops, so that `Naïve` and `naive`, `don’t` and `DON'T`, `U.S.` and `US` are one.
 * Anything that is left of marks alone folds to the empty string.
 */
export function foldWord(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length && plain; at++) plain = isLowerAscii(word.charCodeAt(at));
  if (plain) return word;
  return word.normalize("NFKD").toLowerCase().replace(dropped, "");
}

// Marks, format characters (soft hyphen, zero-width ones) and all that may stand within a word.
const dropped = /[\p{M}\p{Cf}'’‘ʼ´`.,·-]/gu;

function isLowerAscii(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
