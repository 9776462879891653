import { analyzeArticle } from "../../../src/analysis/analyzeArticle";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { findCopies } from "../../../src/analysis/passages/findCopies";
import { listFurnitureWords } from "../../../src/analysis/passages/listFurnitureWords";
import { listWords } from "../../../src/analysis/passages/listWords";
import { judgePassages } from "../../../src/analysis/passages/worth/judgePassages";
import type { FoundPassage, Passage, Place } from "../../../src/analysis/model/folder";
import type { GoldGroup } from "./goldGroups";

/** A judged group beside what is said of it; null where no passage is found at its places. */
export interface JudgedGroup {
  readonly gold: GoldGroup;
  readonly passage: Passage | null;
}

/**
 * Finds the copies of a whole folder and judges the passages that were judged by hand; only their
 * articles are analysed as far as quotations and names.
 */
export function judgeGold(
  texts: ReadonlyMap<string, string>,
  groups: readonly GoldGroup[],
): readonly JudgedGroup[] {
  const { passages } = findCopies(
    [...texts].map(([id, text]) => {
      const article = readArticle(text);
      return { id, words: listWords(article), furnitureWords: listFurnitureWords(article) };
    }),
  );
  const byArticle = indexPassages(passages);
  const found = groups.map((gold) => ({ gold, passage: passageOf(gold, byArticle) }));
  const asked = [...new Set(found.flatMap(({ passage }) => passage ?? []))];
  const carriers = new Set(asked.flatMap(({ places }) => places.map(({ article }) => article)));
  const articles = [...carriers].map((id) => ({ id, facts: analyzeArticle(texts.get(id) ?? "") }));
  const judged = new Map(judgePassages(articles, asked).map((passage) => [passage.id, passage]));
  return found.map(({ gold, passage }) => ({
    gold,
    passage: (passage && judged.get(passage.id)) ?? null,
  }));
}

function indexPassages(passages: readonly FoundPassage[]): ReadonlyMap<string, FoundPassage[]> {
  const index = new Map<string, FoundPassage[]>();
  for (const passage of passages) {
    for (const article of new Set(passage.places.map((place) => place.article))) {
      const own = index.get(article);
      if (own) own.push(passage);
      else index.set(article, [passage]);
    }
  }
  return index;
}

/** The passage that covers the places of a judged group best. */
function passageOf(
  { places }: GoldGroup,
  byArticle: ReadonlyMap<string, readonly FoundPassage[]>,
): FoundPassage | null {
  const candidates = places.flatMap(({ article }) => byArticle.get(article) ?? []);
  let best: FoundPassage | null = null;
  let bestLikeness = leastLikeness;
  for (const passage of candidates) {
    const likeness = places.reduce((sum, place) => sum + likenessTo(place, passage.places), 0);
    if (likeness <= bestLikeness) continue;
    best = passage;
    bestLikeness = likeness;
  }
  return best;
}

/** Of two places with a likeness of up to 1 each. */
const leastLikeness = 0.8;

/** How well the best of some places agrees with a place: what both cover by what either covers. */
function likenessTo({ article, span }: Place, places: readonly Place[]): number {
  const inArticle = places.filter((place) => place.article === article);
  return inArticle.reduce((most, place) => {
    const shared = Math.min(span.end, place.span.end) - Math.max(span.start, place.span.start);
    const either = Math.max(span.end, place.span.end) - Math.min(span.start, place.span.start);
    return Math.max(most, shared / either);
  }, 0);
}
