import type { Article } from "../model/article";
import { readNames } from "./consistent/readNames";
import { readingOf } from "./consistent/titleCase";
import { assignActors } from "./identify/assignActors";
import { buildActors } from "./identify/buildActors";
import type { ActorFindings } from "./identify/buildActors";
import { resolvePronouns } from "./identify/resolvePronouns";
import { ArticleWords } from "./recognise/articleWords";
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
  const seen = readNames(words, readings);
  const corrected = applyTold(words, told, seen);
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
