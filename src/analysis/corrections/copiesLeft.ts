import { addToList } from "../../base/collections";
import type { CopyPair, FoundPassage, Overlap } from "../model/folder";
import type { WordTable } from "../model/words";
import type { Copies } from "../passages/findCopies";
import { groupPassages } from "../passages/groupPassages";

/** What is known of an article where its copies are corrected. */
export interface WordedArticle {
  readonly id: string;
  readonly words: WordTable;
}

/**
 * Copies without some of their pairs: a passage that lost one falls into those that the pairs left
 * still hold together, and the articles of a lost pair overlap by fewer words.
 */
export function withoutPairs(
  { copies, passages, overlaps }: Copies,
  rejected: ReadonlySet<CopyPair>,
  articles: readonly WordedArticle[],
): Copies {
  const touched = new Set([...rejected].map(({ passage }) => passage));
  const left = new Map<string, CopyPair[]>();
  for (const pair of copies) {
    if (touched.has(pair.passage) && !rejected.has(pair)) addToList(left, pair.passage, pair);
  }
  const regrouped = new Map(
    [...touched].map((id) => [id, regroup(id, left.get(id) ?? [])] as const),
  );
  return {
    passages: passages.flatMap((passage) => regrouped.get(passage.id)?.passages ?? passage),
    copies: copies.flatMap((pair) => {
      if (rejected.has(pair)) return [];
      return regrouped.get(pair.passage)?.pairs.get(pair) ?? pair;
    }),
    overlaps: lessOverlap(overlaps, rejected, articles),
  };
}

interface Regrouped {
  readonly passages: readonly FoundPassage[];
  /** Each pair that is left, in the passage it belongs to now. */
  readonly pairs: ReadonlyMap<CopyPair, CopyPair>;
}

/** What is left of a passage: one or several, of which the first keeps its id. */
function regroup(id: string, left: readonly CopyPair[]): Regrouped {
  const { passages, copies } = groupPassages(left);
  const ids = new Map(
    passages.map((passage, index) => [passage.id, index === 0 ? id : `${id}-${String(index + 1)}`]),
  );
  const idOf = (own: string): string => ids.get(own) ?? id;
  const byPlaces = new Map(copies.map((pair) => [keyOf(pair), pair]));
  return {
    passages: passages.map((passage) => ({ ...passage, id: idOf(passage.id) })),
    pairs: new Map(
      left.map((pair) => {
        const passage = idOf(byPlaces.get(keyOf(pair))?.passage ?? "");
        return [pair, { ...pair, passage }];
      }),
    ),
  };
}

function keyOf({ a, b }: CopyPair): string {
  return JSON.stringify([a.article, a.span.start, a.span.end, b.article, b.span.start, b.span.end]);
}

/** Rejected words no longer count as held by the other article. */
function lessOverlap(
  overlaps: readonly Overlap[],
  rejected: ReadonlySet<CopyPair>,
  articles: readonly WordedArticle[],
): readonly Overlap[] {
  if (rejected.size === 0) return overlaps;
  const lost = new Map<string, number>();
  for (const { a, b, matchedWords, furnitureWords = 0 } of rejected) {
    const key = JSON.stringify([a.article, b.article].sort());
    lost.set(key, (lost.get(key) ?? 0) + matchedWords - furnitureWords);
  }
  const counts = new Map(articles.map(({ id, words }) => [id, words.count]));
  const less = (share: number, words: number, id: string): number => {
    const left = share - words / (counts.get(id) ?? 1);
    // Less than a word is what rounding leaves.
    return left * (counts.get(id) ?? 1) < 1 ? 0 : left;
  };
  return overlaps.flatMap((overlap) => {
    const words = lost.get(JSON.stringify([overlap.a, overlap.b].sort()));
    if (words === undefined) return overlap;
    const ofA = less(overlap.ofA, words, overlap.a);
    const ofB = less(overlap.ofB, words, overlap.b);
    return ofA + ofB === 0 ? [] : { ...overlap, ofA, ofB };
  });
}
