import { mensTitles, womensTitles } from "../../lexicon/en/peopleCues";
import { mensNames, womensNames } from "../../lexicon/en/peopleGivenNames";
import type { ArticleWords } from "../recognise/articleWords";
import type { Assigned } from "./assignActors";

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
    const sign = givenSign(words, mention) ?? titleSign(words, mention.firstToken - 1);
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

function givenSign(words: ArticleWords, { firstToken }: Assigned): Gender | undefined {
  const given = words.text(firstToken);
  return men.has(given) ? "man" : women.has(given) ? "woman" : undefined;
}

function titleSign(words: ArticleWords, at: number): Gender | undefined {
  const title = words.lower(at);
  return titlesOfMen.has(title) ? "man" : titlesOfWomen.has(title) ? "woman" : undefined;
}
