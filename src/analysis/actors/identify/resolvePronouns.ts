import { mensTitles, womensTitles } from "../../lexicon/en/peopleCues";
import { femaleNouns, maleNouns, personNouns } from "../../lexicon/en/speakerWords";
import type { ArticleWords } from "../recognise/articleWords";
import type { Sighting } from "../recognise/sighting";
import { Lower } from "../recognise/wordFlags";
import type { Assigned } from "./assignActors";
import { indexGenders } from "./genders";
import type { Gender } from "./genders";
import { NearPeople } from "./nearPeople";
import { findQuotedTokens } from "./quotedTokens";
import { rolesAround } from "./rolesAround";

/**
 * Finds out whom "he" and "she" mean where only one person can be meant: one of that gender is named
 * in this or one of the two sentences before it in the paragraph, or, where the paragraph names
 * nobody before, in the whole paragraph before it. Inside quotation marks nothing is resolved, and
 * who is named there speaks of himself as "I".
 *
 *     Maren Holt signed. She smiled.      Maren Holt met Ada Brandt. She smiled.
 *                        ^^^                                          (left open)
 */
export function resolvePronouns(
  words: ArticleWords,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const genders = indexGenders(words, assigned);
  const quoted = findQuotedTokens(words);
  const people = assigned.filter(({ kind }) => kind === "person");
  // Of two people whose gender nothing tells, either may be meant anywhere in the article.
  const strangers = new Set(people.map(({ unit }) => unit).filter((unit) => !genders.has(unit)));
  const near = new NearPeople(
    words.article,
    people.filter(({ firstToken }) => quoted[firstToken] === 0),
  );
  const found: Assigned[] = [];
  const leftOpen: Record<Gender, number> = { man: -1, woman: -1 };
  for (const { at, sentence } of findPronouns(words, quoted)) {
    const gender: Gender = words.lower(at) === "he" ? "man" : "woman";
    const person = onlyOne(near.stepsFrom(sentence, at), genders, gender, strangers.size);
    const unsafe =
      !person ||
      leftOpen[gender] >= startOf(words, person) ||
      namesSomebodyElse(words, person, at, gender, quoted);
    if (unsafe) {
      leftOpen[gender] = at;
      continue;
    }
    const pronoun = toPronoun(person, at, sentence);
    near.add(pronoun);
    found.push(pronoun);
  }
  return found;
}

/**
 * The first token of the sentence that names somebody. A pronoun that was left open there or after
 * means another: `He said that Jonas Brandt had signed. He left.`
 */
function startOf({ article }: ArticleWords, { sighting }: Assigned): number {
  return article.sentences[sighting.sentence]?.firstToken ?? 0;
}

/** The last mention of the only one who can be meant, in the nearest step that names anybody so. */
function onlyOne(
  steps: Iterable<readonly Assigned[]>,
  genders: ReadonlyMap<string, Gender>,
  gender: Gender,
  strangers: number,
): Assigned | null {
  for (const candidates of steps) {
    const possible = candidates.filter(({ unit }) => (genders.get(unit) ?? gender) === gender);
    const [first] = possible;
    if (!first) continue;
    if (possible.some(({ unit }) => unit !== first.unit)) return null;
    if (!genders.has(first.unit) && strangers > 1) return null;
    return possible.reduce((a, b) => (b.firstToken > a.firstToken ? b : a));
  }
  return null;
}

function toPronoun(person: Assigned, at: number, sentence: number): Assigned {
  const { firstToken, endToken } = person;
  const named = person.form === "pronoun" ? person.evidence : { firstToken, endToken };
  const sighting: Sighting = { ...person.sighting, sentence, role: null };
  return {
    ...person,
    sighting,
    firstToken: at,
    endToken: at + 1,
    form: "pronoun",
    rule: "the only person it can mean",
    evidence: named,
    sure: "likely",
  };
}

/** The tokens of "he" and "she" that stand outside quotation marks, in text order. */
function findPronouns(words: ArticleWords, quoted: Uint8Array): { at: number; sentence: number }[] {
  const found: { at: number; sentence: number }[] = [];
  for (const [sentence, { firstToken, endToken }] of words.article.sentences.entries()) {
    for (let at = firstToken; at < endToken; at++) {
      const isPronoun = pronouns.has(words.text(at)) && quoted[at] === 0;
      if (isPronoun && !words.isCapital(at + 1)) found.push({ at, sentence });
    }
  }
  return found;
}

const pronouns = new Set(["he", "He", "she", "She"]);

/** Farther away nobody is meant safely. */
const farthest = 80;
const ofMen = new Set([...mensTitles, ...maleNouns]);
const ofWomen = new Set([...womensTitles, ...femaleNouns]);
const ofAnybody = new Set(personNouns);

/** A word for a person without a name. */
function isSomebody(words: ArticleWords, at: number): boolean {
  return words.lowerIs(at, Lower.office | Lower.kinship) || ofAnybody.has(words.text(at));
}

/**
 * A role without a name between: `Holt met the mayor. She …` may be the mayor. What the person
 * itself is, what is said in quotation marks and what is of the other gender is nobody else.
 */
function namesSomebodyElse(
  words: ArticleWords,
  person: Assigned,
  to: number,
  gender: Gender,
  quoted: Uint8Array,
): boolean {
  const from = person.endToken;
  if (to - from > farthest) return true;
  const own = person.form === "pronoun" ? [] : rolesAround(words, person);
  const told = endOfApposition(words, person);
  const others = gender === "man" ? ofWomen : ofMen;
  for (let at = Math.max(from, told); at < to; at++) {
    if (quoted[at] === 1 || !words.isLowerCase(at) || words.isCapital(at + 1)) continue;
    if (!isSomebody(words, at) || others.has(words.text(at))) continue;
    if (!own.some(({ firstToken, endToken }) => firstToken <= at && at < endToken)) return true;
  }
  return false;
}

/** Past `, a teacher of the north,` or `was a teenager`, which tell of the person itself. */
function endOfApposition(words: ArticleWords, { endToken }: Assigned): number {
  const opens = words.text(endToken) === "," || words.lower(endToken) === "was";
  if (!opens || !/^(?:an?|the)$/.test(words.text(endToken + 1))) return endToken;
  for (let at = endToken + 2; at < endToken + longestApposition; at++) {
    if (/^[,.;]/.test(words.text(at))) return at;
  }
  return endToken;
}

/** In tokens. */
const longestApposition = 12;
