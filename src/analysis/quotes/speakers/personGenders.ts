import type { ActorFindings } from "../../actors/findActors";
import type { Gender } from "../../actors/identify/genders";
import { mensTitles, womensTitles } from "../../lexicon/en/peopleCues";
import { mensNames, womensNames } from "../../lexicon/en/peopleGivenNames";
import { femaleNouns, maleNouns } from "../../lexicon/en/speakerWords";
import type { MarkedReading } from "../reading/markedReading";
import { wordAt } from "../reading/readWords";
import type { MentionIndex } from "./mentionIndex";

/**
 * Which of "he" and "she" each actor may be called, by index: from given names that only men or
 * only women usually bear, from titles and roles, and from pronouns that were understood. Undefined
 * where these say nothing or disagree.
 *
 * Not the `indexGenders` of the actors: that one comes before anybody knows who is who, unit by unit,
 * and marks only pronouns that are safe without knowing who speaks. Here actors are joined, their
 * roles and those pronouns are read as evidence, and who spoke last decides.
 */
export function gendersOf(
  reading: MarkedReading,
  { actors }: ActorFindings,
  index: MentionIndex,
): readonly (Gender | undefined)[] {
  const signs = actors.map(({ name, aliases, roles }) => {
    const given = [name, ...aliases].map(genderOfGivenName);
    const titles = roles.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/));
    return new Set<Gender | undefined>([...given, ...titles.map(genderOfNoun)]);
  });
  for (const { mention, first } of index.all) {
    if (mention.kind !== "person") continue;
    const sign =
      mention.form === "pronoun"
        ? genderOfPronoun(wordAt(reading, first))
        : genderOfNoun(wordAt(reading, first - 1));
    signs[mention.actor]?.add(sign);
  }
  return signs.map((found) => {
    found.delete(undefined);
    return found.size === 1 ? [...found][0] : undefined;
  });
}

/** Whom a pronoun may stand for: `she's` as well as `she`. Undefined for any other word. */
export function genderOfPronoun(word: string): Gender | undefined {
  const [pronoun] = word.split("'", 1);
  return pronoun === "he" ? "man" : pronoun === "she" ? "woman" : undefined;
}

/** By a title or a noun that only men or only women bear: `spokeswoman`. Lower case. */
export function genderOfNoun(word: string): Gender | undefined {
  return men.has(word) ? "man" : women.has(word) ? "woman" : undefined;
}

const men = new Set([...mensTitles, ...maleNouns]);
const women = new Set([...womensTitles, ...femaleNouns]);
const namesOfMen = new Set(mensNames);
const namesOfWomen = new Set(womensNames);

function genderOfGivenName(name: string): Gender | undefined {
  const [given = ""] = name.split(/[\s-]/, 1);
  return namesOfMen.has(given) ? "man" : namesOfWomen.has(given) ? "woman" : undefined;
}
