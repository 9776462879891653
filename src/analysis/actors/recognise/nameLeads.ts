import type { ArticleWords } from "./articleWords";
import { isDemonym, knownName } from "./nameTable";
import { Capital, Lower } from "./wordFlags";

/** What may make a word part of a person's name. */
export const personWords = Capital.given | Capital.surname;

/**
 * Where the name begins after the rest of an office that its "of" cut in two, or `first`.
 *
 *     Secretary of State Maren Holt
 *                        ^^^^^^^^^^
 */
export function endOfOfficeTail(words: ArticleWords, first: number, end: number): number {
  if (words.text(first - 1) !== "of" || end - first < 3) return first;
  if (!words.capitalIs(first - 2, Capital.office)) return first;
  for (let at = first; at < end - 1; at++) {
    if (words.capitalIs(at, Capital.given | Capital.surname)) return at;
    const tail = words.lowerIs(at, Lower.common | Lower.roleModifier) || words.text(at) === "-";
    if (!tail) return words.isCapital(at) ? at : first;
  }
  return first;
}

/** `Israel Maren Holt` after "of": where the given name begins behind a known place. */
export function leadBeforePerson(words: ArticleWords, first: number, end: number): number {
  const lead = words.endOfKnownName(first, end);
  const person = lead > first && end - lead >= 2 && words.capitalIs(lead, Capital.given);
  return person && knownName(words.key(first, lead))?.kind === "place" ? lead : first;
}

/** `Taking Holt to court`: an everyday word before what is plainly a person’s name. */
export function leadsToName(words: ArticleWords, at: number): boolean {
  if (words.capitalIs(at, personWords) || !words.lowerIs(at, Lower.common)) return false;
  return words.capitalIs(at + 1, personWords);
}

/** How many tokens of a demonym stand at `first`: 2 for `Costa Rican`, 0 for none. */
export function demonymLength(words: ArticleWords, first: number, end: number): number {
  if (first + 2 <= end && isDemonym(words.key(first, first + 2))) return 2;
  return words.capitalIs(first, Capital.demonym) ? 1 : 0;
}
