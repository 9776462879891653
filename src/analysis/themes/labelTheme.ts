import { compareText } from "../../base/compare";
import { foldWord } from "../../base/foldWord";
import type { RankedTerm } from "./rankTerms";

/** Names that at least this share of a theme's articles use may stand for the theme together. */
const sharedName = 0.6;
/** A phrase takes the place of its words when it is this often written where they are. */
const phraseShare = 0.4;

/**
 * A label a person would give, of one to three nouns from the terms that tell a theme from the
 * others (strongest first). Two names most articles share make `Iran–Russia partnership`; else the
 * strongest phrase or name stands alone, and a single word takes a second one.
 * @param taken labels of sibling themes; the answer is none of them.
 */
export function labelTheme(ranked: readonly RankedTerm[], taken: ReadonlySet<string>): string {
  const terms = preferPhrases(ranked);
  const candidates = [
    ...labelPair(terms),
    ...labelFirst(terms),
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

/** Leaves out words that a phrase or name among the terms says better. */
function preferPhrases(ranked: readonly RankedTerm[]): readonly RankedTerm[] {
  const longer = ranked.filter(({ form }) => wordsOf(form).length > 1);
  return ranked.filter(
    (term) =>
      !longer.some(
        (phrase) =>
          phrase !== term &&
          phrase.share >= phraseShare * term.share &&
          wordsOf(term.form).length === 1 &&
          shareStem(phrase.form, term.form),
      ),
  );
}

function labelPair(terms: readonly RankedTerm[]): readonly string[] {
  const [first, second] = terms
    .slice(0, 8)
    .filter((term) => term.isName && term.share >= sharedName);
  if (!first || !second) return [];
  const names = [shortName(first.form), shortName(second.form)].sort(compareText);
  const [left = "", right = ""] = names;
  if (shareStem(left, right)) return [];
  const noun = terms.find(
    (term) => !term.isName && term.share >= sharedName && isFree(term.form, names),
  );
  const pair = `${left}–${right}`;
  return noun ? [`${pair} ${lowerFirst(noun.form)}`, pair] : [`${left} and ${right}`];
}

function labelFirst(terms: readonly RankedTerm[]): readonly string[] {
  const [first, ...others] = terms;
  if (!first) return [];
  if (wordsOf(first.form).length > 1) return [capitalize(first.form)];
  return others
    .filter((other) => isFree(other.form, [first.form]) && wordsOf(other.form).length < 3)
    .slice(0, 4)
    .map((other) => {
      const second = other.isName ? other.form : lowerFirst(other.form);
      return `${capitalize(first.form)} and ${second}`;
    });
}

/** A person's surname, or the whole name where it is short. */
function shortName(name: string): string {
  const words = name.split(" ");
  return words.length > 2 ? (words[words.length - 1] ?? name) : name;
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

function wordsOf(form: string): readonly string[] {
  return form.split(/[\s–-]+/).map(foldWord);
}

function capitalize(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** Lower case, but for names and acronyms. */
function lowerFirst(form: string): string {
  return form
    .split(" ")
    .map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(" ");
}
