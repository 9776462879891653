import type { ArticleFacts } from "../../model/facts";
import type { FoundPassage } from "../../model/folder";
import { kinshipOf } from "./kinship";
import { measurePlace, type PlaceEvidence, type PlaceShares } from "./measurePlace";

/**
 * What speaks for and against reading a passage: the means of what its places show, but for
 * `ofArticle` and `quoted`, which are those of the place with most.
 */
export interface PassageEvidence extends PlaceShares {
  readonly words: number;
  /** Articles that carry it. */
  readonly carriers: number;
  /** Of its places those at the very beginning or end of their article. */
  readonly atEdge: number;
  /** How much its carriers have in common beside it. */
  readonly kinship: number;
}

/** A passage in thousands of articles is judged by some of them. */
const mostPlaces = 12;
/** Each article compared with the first costs as much as it is long. */
const mostCompared = 4;

/** @param factsOf the facts of the articles that carry the passage. */
export function gatherEvidence(
  { places, words }: FoundPassage,
  factsOf: (article: string) => ArticleFacts | undefined,
): PassageEvidence {
  const carriers = [...new Map(places.map((place) => [place.article, place])).values()];
  const measured = carriers.slice(0, mostPlaces).flatMap(({ article, span }) => {
    const facts = factsOf(article);
    return facts ? [{ facts, evidence: measurePlace(span, facts) }] : [];
  });
  const evidence = measured.map((place) => place.evidence);
  const mean = (of: (place: PlaceEvidence) => number): number => meanOf(evidence.map(of));
  const most = (of: (place: PlaceEvidence) => number): number => Math.max(0, ...evidence.map(of));
  return {
    words,
    carriers: carriers.length,
    ofArticle: most(({ ofArticle }) => ofArticle),
    inSentences: mean(({ inSentences }) => inSentences),
    quoted: most(({ quoted }) => quoted),
    named: mean(({ named }) => named),
    capitals: mean(({ capitals }) => capitals),
    glued: mean(({ glued }) => glued),
    furniture: mean(({ furniture }) => furniture),
    page: mean(({ page }) => page),
    atEdge: mean(({ opens, closes }) => (opens || closes ? 1 : 0)),
    kinship: kinshipOf(measured.slice(0, mostCompared)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
