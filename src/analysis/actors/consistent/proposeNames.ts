import type { ArticleWords } from "../recognise/articleWords";
import { nameInByline } from "../recognise/nameInByline";
import { recogniseNames } from "../recognise/recogniseNames";
import type { Sighting } from "../recognise/sighting";
import { decideKinds } from "./decideKinds";
import type { Decisions } from "./decideKinds";
import { findEchoes, findStart, onlySeen, toKnownForms } from "./findEchoes";
import { inTextOrder } from "./inTextOrder";
import type { Reading } from "./titleCase";

/** Names that word lists and rules see in an article, and what they take each form for. */
export interface Proposal {
  /** In text order; they never overlap. */
  readonly sightings: readonly Sighting[];
  readonly decisions: Decisions;
}

/**
 * First every stretch of prose that may be a name is weighed by itself and by its neighbours, then
 * each form is decided once for the whole article, then the forms are found again where capitals
 * prove nothing.
 * @param readings how each sentence is to be read.
 */
export function proposeNames(words: ArticleWords, readings: readonly Reading[]): Proposal {
  const seen = words.article.sentences.flatMap((sentence, index) =>
    readings[index] === "prose" ? recogniseNames(words, sentence, index) : [],
  );
  const byline = nameInByline(words);
  const decisions = decideKinds(words, byline ? [...seen, byline] : seen);
  const echoes = echoesOf(words, readings, decisions, "at starts");
  const sightings = inTextOrder([...(byline ? [byline] : []), ...seen, ...echoes]);
  return { sightings, decisions };
}

/**
 * Names that only the rest of the article shows: in headings, in furniture, and in prose as first
 * words or anywhere.
 */
export function echoesOf(
  words: ArticleWords,
  readings: readonly Reading[],
  { names }: Decisions,
  inProse: "at starts" | "anywhere",
): Sighting[] {
  const forms = toKnownForms(names);
  const seenForms = toKnownForms(onlySeen(names));
  return words.article.sentences.flatMap((sentence, index) => {
    const prose = readings[index] === "prose";
    if (prose && inProse === "at starts") return findStart(words, sentence, index, forms);
    if (prose) return findEchoes(words, sentence, index, forms, { wellKnown: false });
    const furniture = readings[index] === "furniture";
    const known = furniture ? seenForms : forms;
    return findEchoes(words, sentence, index, known, { wellKnown: !furniture });
  });
}
