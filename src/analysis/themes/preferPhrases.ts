import { foldWord } from "../../base/foldWord";
import { wordKey } from "./termKeys";
import type { RankedTerm } from "./termRanker";

/** A phrase takes the place of its words when it is this often written where they are. */
const phraseShare = 0.3;

/** Puts the strongest phrase or name that holds a word in the word's place. */
export function preferPhrases(ranked: readonly RankedTerm[]): readonly RankedTerm[] {
  const longer = ranked.filter(({ form }) => wordsOf(form).length > 1);
  const preferred = ranked.map(
    (term) =>
      longer.find(
        (phrase) =>
          wordsOf(term.form).length === 1 &&
          phrase.share >= phraseShare * term.share &&
          wordsOf(phrase.form).some((word) => wordKey(word) === wordKey(term.form)),
      ) ?? term,
  );
  return [...new Set(preferred)];
}

/** The words of a written form, folded. */
export function wordsOf(form: string): readonly string[] {
  return form.split(/[\s–-]+/).map(foldWord);
}
