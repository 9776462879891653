import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import { spansOverlap, toSpan } from "../../base/span";
import { explainAlignment } from "./explainAlignment";
import { findExactPlaces } from "./exactPlaces";
import { findNearPlaces, leastNearWords } from "./nearPlaces";
import { quotedAt } from "./quotedAt";
import { weighWords } from "./weighWords";
import { runsOf } from "./wording";
import type { WordAlignment } from "./alignWording";
import type { ExactPlace } from "./exactPlaces";
import type { FoundWords, WordSearch, WordSearchOptions } from "./foundWords";
import type { NearPlace } from "./nearPlaces";
import type { IndexedArticle, WordChunk } from "./wordChunk";
import type { Wording } from "./wording";

const usualLimit = 50;
/** More exact places of a phrase are not counted. */
const mostExact = 1000;

/** Finds where words stand in the articles of some chunks, which come in the order of their ids. */
export function searchChunks(
  chunks: readonly WordChunk[],
  wording: Wording,
  options: WordSearchOptions,
): WordSearch {
  const { except = [], limit = usualLimit, exactOnly = false } = options;
  const { leastNear = leastNearWords } = options;
  const words = wording.count;
  if (words === 0) return { places: [], exact: 0, words };
  const weights = weighWords(chunks, wording);
  const left = new Set(except);
  const places = listExact(chunks, wording, weights.rarestFirst[0] ?? 0, left);
  // Where exact places fill the list, nobody would see the others.
  if (!exactOnly && words >= leastNear && places.length < limit) {
    const near = findNearPlaces(chunks, wording, weights)
      .filter(({ article }) => !left.has(article.id))
      .map(toFoundWords);
    addApart(places, near.sort(bestFirst));
  }
  const exact = places.filter(({ likeness }) => likeness === "exact").length;
  return { places: places.sort(bestFirst).slice(0, limit), exact, words };
}

function listExact(
  chunks: readonly WordChunk[],
  wording: Wording,
  anchor: number,
  left: ReadonlySet<string>,
): FoundWords[] {
  const found: FoundWords[] = [];
  for (const chunk of chunks) {
    for (const place of findExactPlaces(chunk, wording, anchor)) {
      const article = chunk.articles[place.article];
      if (!article || left.has(article.id)) continue;
      found.push(exactWords(wording, article, place));
      if (found.length === mostExact) return found;
    }
  }
  return found;
}

function exactWords(wording: Wording, article: IndexedArticle, place: ExactPlace): FoundWords {
  const partners = new Int32Array(wording.count);
  runsOf(wording).forEach(({ first, end }, run) => {
    const start = place.firstWords[run] ?? 0;
    for (let word = first; word < end; word++) partners[word] = start + word - first;
  });
  const alignment: WordAlignment = {
    partners,
    start: partners[0] ?? 0,
    end: (partners.at(-1) ?? 0) + 1,
  };
  const explanation = explainAlignment(wording, article.facts.words, alignment, () => false);
  return toFoundWords({ article, likeness: "exact", share: 1, alignment, explanation });
}

function toFoundWords(place: NearPlace): FoundWords {
  const { article, likeness, share, alignment, explanation } = place;
  const { words, quotations } = article.facts;
  const span = toSpan(words.starts[alignment.start] ?? 0, words.ends[alignment.end - 1] ?? 0);
  const { parts, sameWords, differentWords } = explanation;
  const quotation = quotedAt(quotations, span);
  return {
    article: article.id,
    span,
    likeness,
    share,
    sameWords,
    differentWords,
    parts,
    quotation,
  };
}

/** Adds places that share no words with those that are there, the best first. */
function addApart(places: FoundWords[], more: readonly FoundWords[]): void {
  const byArticle = new Map<string, FoundWords[]>();
  for (const place of places) addToList(byArticle, place.article, place);
  for (const place of more) {
    const others = byArticle.get(place.article) ?? [];
    if (others.some(({ span }) => spansOverlap(span, place.span))) continue;
    addToList(byArticle, place.article, place);
    places.push(place);
  }
}

const likenesses = ["exact", "edited", "part"] as const;

/** Exact before edited before parts; what is said before what is not; then in the order of articles. */
function bestFirst(a: FoundWords, b: FoundWords): number {
  return (
    likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) ||
    b.share - a.share ||
    Number(a.quotation === null) - Number(b.quotation === null) ||
    compareText(a.article, b.article) ||
    a.span.start - b.span.start
  );
}
