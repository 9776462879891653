import { mensTitles, womensTitles } from "../../lexicon/en/peopleCues";
import { mensNames, womensNames } from "../../lexicon/en/peopleGivenNames";
import type { ArticleWords } from "../recognise/articleWords";
import type { TokenRange } from "../../model/article";
import type { Assigned } from "./assignActors";
import { rolesAround } from "./rolesAround";

/** Which pronoun an article may use for somebody. */
export type Gender = "man" | "woman";

/**
 * The gender of each actor’s unit, from given names that only men or only women usually bear, and
 * from titles and roles. Where these disagree or say nothing the unit is left out.
 */
export function indexGenders(
  words: ArticleWords,
  assigned: readonly Assigned[],
): ReadonlyMap<string, Gender> {
  const signs = new Map<string, Set<Gender>>();
  for (const mention of assigned) {
    if (mention.kind !== "person") continue;
    const sign =
      genderOfGivenName(words, mention) ??
      genderOfTitle(words, mention.firstToken - 1) ??
      genderOfRole(words, mention);
    if (!sign) continue;
    const found = signs.get(mention.unit) ?? new Set();
    signs.set(mention.unit, found.add(sign));
  }
  const genders = new Map<string, Gender>();
  for (const [unit, found] of signs) {
    const [only] = found;
    if (only && found.size === 1) genders.set(unit, only);
  }
  return genders;
}

const men = new Set(mensNames);
const women = new Set(womensNames);
const titlesOfMen = new Set(mensTitles);
const titlesOfWomen = new Set(womensTitles);

/** By a given name that only men or only women usually bear. */
export function genderOfGivenName(
  words: ArticleWords,
  { firstToken }: TokenRange,
): Gender | undefined {
  const given = words.text(firstToken);
  return men.has(given) ? "man" : women.has(given) ? "woman" : undefined;
}

/** By the title at a token: `Mrs.`, `spokesman`. */
export function genderOfTitle(words: ArticleWords, at: number): Gender | undefined {
  const title = words.lower(at);
  return titlesOfMen.has(title) ? "man" : titlesOfWomen.has(title) ? "woman" : undefined;
}

/** By the words that give a role: `Strode, the union’s chairwoman,`. */
function genderOfRole(words: ArticleWords, mention: Assigned): Gender | undefined {
  for (const { firstToken, endToken } of rolesAround(words, mention)) {
    for (let at = firstToken; at < endToken; at++) {
      const gender = genderOfTitle(words, at);
      if (gender) return gender;
    }
  }
  return undefined;
}
