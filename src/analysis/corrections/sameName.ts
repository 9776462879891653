import { foldName } from "../actors/identify/nameKeys";

/** Equal for two ways to write one name: case, diacritics, apostrophes and white space aside. */
export function nameKey(name: string): string {
  return foldName(name.replace(/\s+/g, " ").trim());
}

export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
