/**
 * The acronyms a name may have: `HWU` for `Harbour Workers of the Union`, and with its small words
 * `HWOTU`. Empty for a name of one word.
 * @param name as written, words parted by spaces.
 */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || capitals.length > 6) return [];
  const short = toInitials(capitals);
  const long = toInitials(words);
  return short === long ? [short] : [short, long];
}

function toInitials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase()).join("");
}
