import { daysAndMonths } from "../lexicon/en/daysAndMonths";
import { hashWord } from "../passages/wordHash";
import { articlesWithGeneral, generalArticles } from "../themes/weighTelling";
import type { Steps } from "../../base/steps";
import type { WordTable } from "../model/words";
import type { ArticleWithFacts } from "../themes/poolTerms";

/** A day of the week or a month that an article names. */
export interface NamedDay {
  /** Its place in the list of all, from 0. */
  readonly day: number;
  /** How often the article names it. */
  readonly count: number;
  /** How much it tells of what an article is about, on the scale of terms. */
  readonly telling: number;
}

/** Share of articles of general English that name a certain day of the week or month; about. */
const generalShareOfDay = 0.1;
/** What a day weighs beside a word that as many articles use. */
const dayWeight = 2;
/** Articles taken in one piece. */
const pieceSize = 50;

const dayOfWord: ReadonlyMap<number, number> = new Map(
  daysAndMonths.flatMap((forms, day) => forms.map((form) => [hashWord(form), day] as const)),
);

/**
 * The days of the week and the months that each article names, ascending. They are no terms, since
 * they say nothing of a subject; but reports on one event name its day, and those on another of the
 * same kind a different one.
 */
export function* listNamedDays(
  articles: readonly ArticleWithFacts[],
): Steps<readonly (readonly NamedDay[])[]> {
  const counted: (readonly number[])[] = [];
  const documents = daysAndMonths.map(() => 0);
  for (const { facts } of articles) {
    if (counted.length % pieceSize === 0) yield;
    const counts = countDays(facts.words);
    counted.push(counts);
    counts.forEach((count, day) => {
      if (count > 0) documents[day] = (documents[day] ?? 0) + 1;
    });
  }
  yield;
  const telling = documents.map((used) => weighDay(used, articles.length));
  return counted.map((counts) =>
    counts.flatMap((count, day) => (count > 0 ? { day, count, telling: telling[day] ?? 0 } : [])),
  );
}

/** How often words name each day. */
function countDays({ hashes }: WordTable): readonly number[] {
  const counts = daysAndMonths.map(() => 0);
  for (const hash of hashes) {
    const day = dayOfWord.get(hash);
    if (day !== undefined) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** @param used articles of the folder that name the day. */
function weighDay(used: number, articles: number): number {
  const usedWithGeneral = used + generalArticles * generalShareOfDay;
  return dayWeight * Math.max(0, Math.log(articlesWithGeneral(articles) / usedWithGeneral));
}
