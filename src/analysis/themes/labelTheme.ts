import { compareText } from "../../base/compare";
import { canBeLabel, isBareWord, isPhrase } from "./canBeLabel";
import { generalShare, isGeneralNoun } from "./generalFrequency";
import { wordsOf } from "./preferPhrases";
import { isWithin, shareMatter, shareWord, wordsInAnyOrder } from "./sameWords";
import { capitalize, inSentence, writeAlone, writePair } from "./writeLabel";
import type { RankedTerm } from "./termRanker";

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
/** A person or body that a smaller share of a theme's articles names does not stand for them all. */
const leastPersonShare = 0.45;
const leastNameShare = 0.35;
/** A place that nearly all name does, unless they share a matter, too: `Iran and earthquake`. */
const leastPlaceShare = 0.85;
const leastMatterShare = 0.7;
/** What this share of all news uses (`law`, `campaign`) says little, and counts for so much less. */
const everydayShare = 0.2;
const everydayFactor = 0.4;
/** Used so many times as often as by others, even such a word tells a theme. */
const everydayLift = 3.5;
/** A word of the whole that one part uses so many times as often as the others tells that part. */
const leastLiftOfPart = 2;

/**
 * A label a person would give, of one to three nouns from the terms that tell a theme from the
 * others. Two places that most articles share make `Iran–Russia partnership`; else
 * the strongest phrase or name stands alone, and so does a word that says enough; another word takes
 * a second one.
 * @param terms strongest first, as {@link preferPhrases} leaves them.
 * @param taken labels of sibling themes; the answer is none of them.
 * @param whole label of the theme this is a part of: its words say nothing of the part, unless the
 *   part alone uses them or a phrase says more (`Illegal immigrants` in `Border and immigration`).
 */
export function labelTheme(
  terms: readonly RankedTerm[],
  taken: ReadonlySet<string>,
  whole?: string,
): string {
  const usable = orAll(terms, canBeLabel);
  const sorted = sortForLabel(
    whole === undefined ? usable : orAll(usable, (term) => tellsPart(term, whole)),
  );
  const candidates = [
    ...labelByTwoPlaces(sorted),
    ...sorted.slice(0, strongest).flatMap((term) => labelByTerm(term, sorted)),
    ...sorted.map(({ form }) => capitalize(form)),
  ];
  const said = new Set([...taken, ...(whole === undefined ? [] : [whole])].map(wordsInAnyOrder));
  const free = candidates.find((label) => !said.has(wordsInAnyOrder(label)));
  if (free !== undefined) return free;
  const base = candidates[0] ?? "Unnamed theme";
  for (let number = 2; ; number++) {
    const label = `${base} ${String(number)}`;
    if (!taken.has(label)) return label;
  }
}

/** The terms that pass; all where none does. */
function orAll(
  terms: readonly RankedTerm[],
  passes: (term: RankedTerm) => boolean,
): readonly RankedTerm[] {
  const passing = terms.filter(passes);
  return passing.length === 0 ? terms : passing;
}

/** Whether a term tells a part of a theme from the others, whose label is `whole`. */
function tellsPart(term: RankedTerm, whole: string): boolean {
  if (!shareWord(term.form, whole)) return true;
  if (isPhrase(term) && !isWithin(term.form, whole)) return true;
  // Of `Coronavirus and tariffs` one part is about tariffs.
  return whole.includes(" ") && term.lift >= leastLiftOfPart;
}

/** Those that many articles use come first; persons and words of everyday news count for less. */
function sortForLabel(terms: readonly RankedTerm[]): readonly RankedTerm[] {
  const sorted = terms.toSorted((x, y) => worth(y) - worth(x) || compareText(x.key, y.key));
  const isShared = ({ share, kind }: RankedTerm): boolean =>
    share >= (kind === "person" ? leastPersonShare : leastShare);
  return [...sorted.filter(isShared), ...sorted.filter((term) => !isShared(term))];
}

function worth(term: RankedTerm): number {
  if (term.kind === "person") return term.score * personFactor;
  return isEveryday(term) ? term.score * everydayFactor : term.score;
}

function isEveryday(term: RankedTerm): boolean {
  return isBareWord(term) && generalShare(term.key) >= everydayShare && term.lift < everydayLift;
}

function labelByTwoPlaces(terms: readonly RankedTerm[]): readonly string[] {
  const isShared = (term: RankedTerm): boolean =>
    term.kind === "place" && term.share >= sharedName && wordsOf(term.form).length <= 2;
  const [first, second] = terms.slice(0, strongestPlaces).filter(isShared);
  if (!first || !second) return [];
  const names = [first.form, second.form].sort(compareText);
  const [left = "", right = ""] = names;
  if (shareWord(left, right)) return [];
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

/** Labels made of a term: it alone where it says enough, else with another beside it. */
function labelByTerm(first: RankedTerm, terms: readonly RankedTerm[]): readonly string[] {
  const alone = phrasesOf(first, terms).map(writeAlone);
  if (standsAlone(first, terms)) return [...alone, writeAlone(first)];
  // A person beside a matter is not what the matter is about.
  if (first.kind === "person") return [];
  const others = terms.filter((other) => canStandBeside(other, first)).slice(0, 4);
  // A place or a word of everyday news says little beside a phrase that says all.
  const isWeak = first.kind === "place" || isBareWord(first);
  const phrases = isWeak ? others.filter(isPhrase) : [];
  return [...alone, ...phrases.map(writeAlone), ...others.map((other) => writePair(first, other))];
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

function standsAlone(term: RankedTerm, terms: readonly RankedTerm[]): boolean {
  const { form, share, lift, kind, isName } = term;
  if (lift < leastLift) return false;
  if (isName && kind === "person") return share >= leastPersonShare;
  if (kind === "place") return share >= leastPlaceShare && !hasMatter(term, terms);
  if (isName) return share >= leastNameShare;
  if (wordsOf(form).length > 1) return true;
  const isTopped = terms
    .slice(0, strongest)
    .some((other) => isBareWord(other) && other.share > share);
  return share >= aloneShare && lift >= aloneLift && !isTopped;
}

function hasMatter(place: RankedTerm, terms: readonly RankedTerm[]): boolean {
  return terms
    .slice(0, strongest)
    .some((term) => !term.isName && term.share >= leastMatterShare && canStandBeside(term, place));
}

function canStandBeside(other: RankedTerm, first: RankedTerm): boolean {
  if (other === first || other.kind === "person" || wordsOf(other.form).length > 2) return false;
  return other.share >= first.share / 2 && isFree(other.form, [first.form]);
}

function isFree(form: string, others: readonly string[]): boolean {
  return others.every((other) => !shareWord(form, other) && !shareMatter(form, other));
}
