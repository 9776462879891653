import type { Overlap } from "../../analysis/index";
import { countOne } from "../../base/collections";
import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { filterInSteps, forEachInSteps, type Steps } from "../../base/steps";
import type { SharedKind } from "../../protocol/rows";
import { ownWordsIn, shareOf, wholeArticle } from "../find/wholeCopies";
import type { FolderSnapshot } from "../index/folderSnapshot";

/** Articles of which one holds the other; those that hold most first. */
export interface ArticlePairs {
  /** (Nearly) whole. */
  readonly whole: readonly Overlap[];
  /** In part. */
  readonly parts: readonly Overlap[];
}

/** A smaller part of an article says nothing about the article. */
const leastPart = 0.1;

/**
 * The pairs of articles that share text of some kinds: what they share of other kinds, such as their
 * page, makes no pair. In pieces.
 */
export function* articlePairsInSteps(
  folder: FolderSnapshot,
  kinds: readonly SharedKind[],
): Steps<ArticlePairs> {
  const shown = new Set(kinds);
  const words = new Map<string, number>();
  yield* forEachInSteps(folder.findings.copies, (pair) => {
    const shared = folder.passage(pair.passage)?.shared;
    const key = keyOf(pair.a.article, pair.b.article);
    if (shared && shown.has(shared)) countOne(words, key, ownWordsIn(pair));
  });
  const sharing = yield* filterInSteps(folder.findings.overlaps, (pair) => {
    const matched = words.get(keyOf(pair.a, pair.b)) ?? 0;
    const held = Math.max(
      Math.min(pair.ofA, shareOf(folder.article(pair.a), matched)),
      Math.min(pair.ofB, shareOf(folder.article(pair.b), matched)),
    );
    return held >= leastPart;
  });
  const pairs = yield* sortInSteps(sharing, byShare);
  return {
    whole: pairs.filter((pair) => mostOf(pair) >= wholeArticle),
    parts: pairs.filter((pair) => mostOf(pair) < wholeArticle),
  };
}

function mostOf({ ofA, ofB }: Overlap): number {
  return Math.max(ofA, ofB);
}

function byShare(x: Overlap, y: Overlap): number {
  return mostOf(y) - mostOf(x) || compareText(x.a, y.a) || compareText(x.b, y.b);
}

function keyOf(a: string, b: string): string {
  return `${a}\n${b}`;
}
