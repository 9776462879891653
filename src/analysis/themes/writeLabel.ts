import { isGeneralWord } from "./generalFrequency";
import { wordKey } from "./termKeys";
import type { RankedTerm } from "./termRanker";

/** Names come before what they have to do with: `Facebook and users`. */
export function writePair(first: RankedTerm, other: RankedTerm): string {
  const isBody = other.isName && other.kind !== "place" && !first.isName;
  const [left, right] = isBody ? [other, first] : [first, other];
  return `${writeAlone(left)} and ${write(right)}`;
}

/** With a capital at its head. */
export function capitalize(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** As a label of its own. */
export function writeAlone(term: RankedTerm): string {
  return capitalize(write(term));
}

/** As within a sentence. */
function write({ form, isName, kind }: RankedTerm): string {
  if (kind === "place" && /^[\p{Lu}\s-]{4,}$/u.test(form))
    return form.replace(/\p{L}+/gu, lowerTail);
  return isName || isWrittenAsName(form) ? form : inSentence(form);
}

/** A place at the head of agency copy is written in capitals: `BEIJING`. */
function lowerTail(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** A phrase that is mostly written with capitals is a name: `Supreme Court`. */
function isWrittenAsName(form: string): boolean {
  const words = form.split(" ");
  // Headlines in capitals are not.
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(form);
}

/** Words of general English in lower case, all others and short acronyms as they are written. */
export function inSentence(form: string): string {
  return form.replace(/[^\s-]+/g, (word) =>
    isGeneralWord(wordKey(word)) && !/^\p{Lu}{1,4}$|\p{Ll}\p{Lu}/u.test(word)
      ? word.toLowerCase()
      : word,
  );
}
