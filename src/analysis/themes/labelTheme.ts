import { compareText } from "../../base/compare";
import { isGeneralNoun, isGeneralWord } from "./generalFrequency";
import { wordsOf } from "./preferPhrases";
import { wordKey } from "./termKeys";
import type { RankedTerm } from "./rankTerms";

/** Places that at least this share of a theme's articles name may stand for the theme together. */
const sharedName = 0.75;
/** Terms looked at for the two names. */
const strongest = 6;

/**
 * A label a person would give, of one to three nouns from the terms that tell a theme from the
 * others. Two places that most articles share make `Iran–Russia partnership`; else
 * the strongest phrase or name stands alone, and a single word takes a second one.
 * @param terms strongest first, as {@link preferPhrases} leaves them.
 * @param taken labels of sibling themes; the answer is none of them.
 */
export function labelTheme(terms: readonly RankedTerm[], taken: ReadonlySet<string>): string {
  const candidates = [
    ...labelByTwoPlaces(terms),
    ...labelByFirst(terms),
    ...terms.map(({ form }) => capitalize(form)),
  ];
  const free = candidates.find((label) => !taken.has(label));
  if (free !== undefined) return free;
  const base = candidates[0] ?? "Unnamed theme";
  for (let number = 2; ; number++) {
    const label = `${base} ${String(number)}`;
    if (!taken.has(label)) return label;
  }
}

function labelByTwoPlaces(terms: readonly RankedTerm[]): readonly string[] {
  const isShared = (term: RankedTerm): boolean =>
    term.kind === "place" && term.share >= sharedName && wordsOf(term.form).length <= 2;
  const [first, second] = terms.slice(0, strongest).filter(isShared);
  if (!first || !second) return [];
  const names = [first.form, second.form].sort(compareText);
  const [left = "", right = ""] = names;
  if (shareStem(left, right)) return [];
  const pair = `${left}–${right}`;
  const nouns = terms.filter(
    (term) =>
      !term.isName &&
      term.share >= sharedName &&
      isGeneralNoun(term.key) &&
      isFree(term.form, names),
  );
  return [
    ...nouns.slice(0, 2).map(({ form }) => `${pair} ${inSentence(form)}`),
    `${left} and ${right}`,
  ];
}

function labelByFirst(terms: readonly RankedTerm[]): readonly string[] {
  const [first, ...others] = terms;
  if (!first) return [];
  if (wordsOf(first.form).length > 1) return [capitalize(write(first))];
  return others
    .filter((other) => isFree(other.form, [first.form]) && wordsOf(other.form).length < 3)
    .slice(0, 4)
    .map((other) => `${capitalize(write(first))} and ${write(other)}`);
}

function isFree(form: string, others: readonly string[]): boolean {
  return others.every((other) => !shareStem(form, other));
}

/** Whether two labels have a word in common, whatever its ending. */
function shareStem(x: string, y: string): boolean {
  return wordsOf(x).some((word) => wordsOf(y).some((other) => stem(word) === stem(other)));
}

function stem(word: string): string {
  return word.slice(0, 5);
}

function capitalize(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** As within a sentence. */
function write({ form, isName }: RankedTerm): string {
  return isName ? form : inSentence(form);
}

/** Words of general English in lower case, all others as they are written. */
function inSentence(form: string): string {
  return form.replace(/[^\s-]+/g, (word) =>
    isGeneralWord(wordKey(word)) && !/\p{Lu}.*\p{Lu}/u.test(word) ? word.toLowerCase() : word,
  );
}
