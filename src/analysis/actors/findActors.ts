import type { Article } from "../model/article";
import type { Decisions } from "./consistent/decideKinds";
import { decideKinds } from "./consistent/decideKinds";
import { findEchoes, findStart, onlySeen, toKnownForms } from "./consistent/findEchoes";
import { readingOf } from "./consistent/titleCase";
import type { Reading } from "./consistent/titleCase";
import { assignActors } from "./identify/assignActors";
import { buildActors } from "./identify/buildActors";
import type { ActorFindings } from "./identify/buildActors";
import { resolvePronouns } from "./identify/resolvePronouns";
import { ArticleWords } from "./recognise/articleWords";
import { nameInByline } from "./recognise/nameInByline";
import { recogniseNames } from "./recognise/recogniseNames";
import type { Sighting } from "./recognise/sighting";
import { applyTold } from "./told/applyTold";
import { setApart } from "./told/setApart";
import { toldNothing } from "./told/told";
import type { Told } from "./told/told";

export type { ActorFindings };

/**
 * The people, organisations and places that an article names. First every stretch that may be a
 * name is weighed by itself and by its neighbours, then each form is decided once for the whole
 * article, then the forms are joined into actors.
 * @param told what the reader has said; it overrules what was found.
 */
export function findActors(article: Article, told: Told = toldNothing): ActorFindings {
  const words = new ArticleWords(article);
  const readings = article.sentences.map((sentence) => readingOf(article, words, sentence));
  const seen = article.sentences.flatMap((sentence, index) =>
    readings[index] === "prose" ? recogniseNames(words, sentence, index) : [],
  );
  const byline = nameInByline(words);
  const decisions = decideKinds(words, byline ? [...seen, byline] : seen);
  const echoes = echoesOf(words, readings, decisions);
  const all = inTextOrder([...(byline ? [byline] : []), ...seen, ...echoes]);
  const corrected = applyTold(words, told, { sightings: all, decisions });
  const found = assignActors(words, corrected.sightings, corrected.decisions);
  const assigned = setApart(words, told, found);
  const pronouns = resolvePronouns(words, assigned).filter(
    ({ sighting }) => readings[sighting.sentence] !== "furniture",
  );
  const mentions = [...assigned, ...pronouns].sort((a, b) => a.firstToken - b.firstToken);
  return buildActors(
    words,
    mentions,
    ({ sighting }) => readings[sighting.sentence] !== "furniture",
  );
}

/** Names that only the rest of the article shows: in headings, in furniture, as first words. */
function echoesOf(
  words: ArticleWords,
  readings: readonly Reading[],
  { names }: Decisions,
): Sighting[] {
  const forms = toKnownForms(names);
  const seenForms = toKnownForms(onlySeen(names));
  return words.article.sentences.flatMap((sentence, index) => {
    if (readings[index] === "prose") return findStart(words, sentence, index, forms);
    const furniture = readings[index] === "furniture";
    const known = furniture ? seenForms : forms;
    return findEchoes(words, sentence, index, known, { wellKnown: !furniture });
  });
}

/** Sorted, and of two that overlap only the first, which is the byline where there is one. */
function inTextOrder(sightings: readonly Sighting[]): Sighting[] {
  const sorted = [...sightings].sort((a, b) => a.firstToken - b.firstToken);
  let end = 0;
  return sorted.filter((sighting) => {
    if (sighting.firstToken < end) return false;
    end = sighting.endToken;
    return true;
  });
}
