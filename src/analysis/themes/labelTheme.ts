import { compareText } from "../../base/compare";
import { isGeneralNoun, isGeneralWord } from "./generalFrequency";
import { wordsOf } from "./preferPhrases";
import { wordKey } from "./termKeys";
import type { RankedTerm } from "./rankTerms";

/** Places that at least this share of a theme's articles name may stand for the theme together. */
const sharedName = 0.75;
/** Terms looked at for the two places. */
const strongestPlaces = 3;
/** Terms that a label is made of if at all possible. */
const strongest = 6;
/** What a smaller share of a theme's articles uses does not name it while there is something else. */
const leastShare = 0.25;
/** A phrase that this share of them uses takes the place of a bare word. */
const leastPhraseShare = 0.2;
/** A word that most articles of a theme use, and so many times as often as others, stands alone. */
const aloneShare = 0.6;
const aloneLift = 5;
/** What stands alone is used at least so many times as often as by others. */
const leastLift = 2;
/** A person is seldom what a theme is about, and counts for so much less. */
const personFactor = 0.75;

/**
 * A label a person would give, of one to three nouns from the terms that tell a theme from the
 * others. Two places that most articles share make `Iran–Russia partnership`; else
 * the strongest phrase or name stands alone, and so does a word that says enough; another word takes
 * a second one.
 * @param terms strongest first, as {@link preferPhrases} leaves them.
 * @param taken labels of sibling themes; the answer is none of them.
 * @param whole label of the theme this is a part of: its words say nothing of the part.
 */
export function labelTheme(
  terms: readonly RankedTerm[],
  taken: ReadonlySet<string>,
  whole?: string,
): string {
  const fitting = whole === undefined ? terms : terms.filter(({ form }) => !shareStem(form, whole));
  const sorted = sortForLabel((fitting.length === 0 ? terms : fitting).filter(canBeLabel));
  const candidates = [
    ...labelByTwoPlaces(sorted),
    ...sorted.slice(0, strongest).flatMap((term) => labelByTerm(term, sorted)),
    ...sorted.map(({ form }) => capitalize(form)),
  ];
  const free = candidates.find((label) => !taken.has(label) && label !== whole);
  if (free !== undefined) return free;
  const base = candidates[0] ?? "Unnamed theme";
  for (let number = 2; ; number++) {
    const label = `${base} ${String(number)}`;
    if (!taken.has(label)) return label;
  }
}

/** No abbreviation (`Sen.`) and no adjective of a people (`African`). */
function canBeLabel({ form, isName }: RankedTerm): boolean {
  return !/^\p{L}+\.$/u.test(form) && (isName || !/^\p{Lu}\p{L}*(?:an|ish|ese|ic)$/u.test(form));
}

/** Those that many articles use come first; persons count for less. */
function sortForLabel(terms: readonly RankedTerm[]): readonly RankedTerm[] {
  const worth = ({ score, kind }: RankedTerm): number =>
    kind === "person" ? score * personFactor : score;
  const sorted = terms.toSorted((x, y) => worth(y) - worth(x) || compareText(x.key, y.key));
  const isShared = ({ share }: RankedTerm): boolean => share >= leastShare;
  return [...sorted.filter(isShared), ...sorted.filter((term) => !isShared(term))];
}

function labelByTwoPlaces(terms: readonly RankedTerm[]): readonly string[] {
  const isShared = (term: RankedTerm): boolean =>
    term.kind === "place" && term.share >= sharedName && wordsOf(term.form).length <= 2;
  const [first, second] = terms.slice(0, strongestPlaces).filter(isShared);
  if (!first || !second) return [];
  const names = [first.form, second.form].sort(compareText);
  const [left = "", right = ""] = names;
  if (shareStem(left, right)) return [];
  const nouns = terms
    .slice(0, strongest)
    .filter(
      (term) =>
        !term.isName &&
        term.share >= sharedName &&
        isGeneralNoun(term.key) &&
        isFree(term.form, names),
    );
  return nouns.map(({ form }) => `${left}–${right} ${inSentence(form)}`);
}

/** Labels that begin with a term: it alone where it says enough, else with another beside it. */
function labelByTerm(first: RankedTerm, terms: readonly RankedTerm[]): readonly string[] {
  if (standsAlone(first)) return [...phrasesOf(first, terms), first].map(writeAlone);
  const others = terms.filter((other) => canStandBeside(other, first)).slice(0, 4);
  // A place says little beside a phrase that says all.
  const phrases = first.kind === "place" ? others.filter(isPhrase) : [];
  return [
    ...phrases.map(writeAlone),
    ...others.map((other) => `${writeAlone(first)} and ${write(other)}`),
  ];
}

/** Phrases that say more than a bare word: `gun violence` for `gun`, and what as many articles use. */
function phrasesOf(word: RankedTerm, terms: readonly RankedTerm[]): readonly RankedTerm[] {
  if (word.isName || wordsOf(word.form).length > 1) return [];
  const isOf = (term: RankedTerm): boolean =>
    term.key.split(" ").includes(word.key) && term.share >= leastPhraseShare;
  const isAsCommon = (term: RankedTerm): boolean =>
    term.share >= word.share && terms.indexOf(term) < strongest;
  return terms.filter((term) => isPhrase(term) && (isAsCommon(term) || isOf(term))).slice(0, 1);
}

function isPhrase({ isName, form }: RankedTerm): boolean {
  return !isName && wordsOf(form).length > 1;
}

function standsAlone({ form, share, lift, kind, isName }: RankedTerm): boolean {
  if (lift < leastLift) return false;
  if (wordsOf(form).length > 1) return true;
  if (isName) return kind !== "place";
  return share >= aloneShare && lift >= aloneLift;
}

function canStandBeside(other: RankedTerm, first: RankedTerm): boolean {
  if (other === first || other.kind === "person" || wordsOf(other.form).length > 2) return false;
  return other.share >= first.share / 2 && isFree(other.form, [first.form]);
}

function isFree(form: string, others: readonly string[]): boolean {
  return others.every((other) => !shareStem(form, other));
}

/** Whether two labels have a word in common, whatever its ending. */
function shareStem(x: string, y: string): boolean {
  return wordsOf(x).some((word) => wordsOf(y).some((other) => isOneWord(word, other)));
}

/** Whether words begin alike, or one is a part of the other: `coronavirus` and `virus`. */
function isOneWord(x: string, y: string): boolean {
  if (stem(x) === stem(y)) return true;
  return Math.min(x.length, y.length) >= 4 && (x.includes(y) || y.includes(x));
}

function stem(word: string): string {
  return word.slice(0, 5);
}

function capitalize(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

function writeAlone(term: RankedTerm): string {
  return capitalize(write(term));
}

/** As within a sentence. */
function write({ form, isName }: RankedTerm): string {
  return isName || isWrittenAsName(form) ? form : inSentence(form);
}

/** A phrase that is mostly written with capitals is a name: `Supreme Court`. */
function isWrittenAsName(form: string): boolean {
  const words = form.split(" ");
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Words of general English in lower case, all others as they are written. */
function inSentence(form: string): string {
  return form.replace(/[^\s-]+/g, (word) =>
    isGeneralWord(wordKey(word)) && !/\p{Lu}.*\p{Lu}/u.test(word) ? word.toLowerCase() : word,
  );
}
