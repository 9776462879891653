import { countBefore } from "../../../base/binarySearch";
import type { Span } from "../../../base/span";
import type { ArticleFacts } from "../../model/facts";
import type { FoundPassage, Place } from "../../model/folder";

/** What can be counted about a shared passage and its places. */
export interface PassageEvidence {
  readonly words: number;
  /** Articles that carry it. */
  readonly carriers: number;
  /** The most that it is of one of its articles, 0 to 1. */
  readonly ofArticle: number;
  /** How much of it stands within quotations, 0 to 1; the mean of its places. */
  readonly quoted: number;
  /** The share of its places that open or close their article, 0 to 1. */
  readonly atEdge: number;
}

/** @param factsOf the facts of the articles that carry the passage. */
export function gatherEvidence(
  passage: FoundPassage,
  factsOf: (article: string) => ArticleFacts | undefined,
): PassageEvidence {
  const places = passage.places.flatMap((place) => {
    const facts = factsOf(place.article);
    return facts ? [measurePlace(place, facts)] : [];
  });
  return {
    words: passage.words,
    carriers: new Set(passage.places.map(({ article }) => article)).size,
    ofArticle: places.reduce((most, { ofArticle }) => Math.max(most, ofArticle), 0),
    quoted: meanOf(places.map(({ quoted }) => quoted)),
    atEdge: meanOf(places.map(({ atEdge }) => (atEdge ? 1 : 0))),
  };
}

interface PlaceEvidence {
  readonly ofArticle: number;
  readonly quoted: number;
  readonly atEdge: boolean;
}

/** A place opens or closes its article when no more words of the article stand outside it. */
const mostWordsOutside = 12;

function measurePlace({ span }: Place, { words, quotations }: ArticleFacts): PlaceEvidence {
  const first = countBefore(words.count, (word) => (words.ends[word] ?? 0) <= span.start);
  const end = countBefore(words.count, (word) => (words.starts[word] ?? 0) < span.end);
  const next = countBefore(
    quotations.length,
    (at) => (quotations[at]?.outer.end ?? 0) <= span.start,
  );
  let quoted = 0;
  for (let at = next; at < quotations.length; at++) {
    const outer = quotations[at]?.outer;
    if (!outer || outer.start >= span.end) break;
    quoted += sharedLength(outer, span);
  }
  return {
    ofArticle: words.count === 0 ? 0 : (end - first) / words.count,
    quoted: Math.min(1, quoted / Math.max(1, span.end - span.start)),
    atEdge: first <= mostWordsOutside || words.count - end <= mostWordsOutside,
  };
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
