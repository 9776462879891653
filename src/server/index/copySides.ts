import type { CopyPair, Place } from "../../analysis/index";
import { addToList } from "../../base/collections";
import { forEachInSteps, type Steps } from "../../base/steps";

/** One side of a copy pair as its own article sees it. */
export interface CopySide {
  readonly pair: CopyPair;
  readonly here: Place;
  readonly there: Place;
}

/**
 * The copies of each article, by where they stand in it; where several begin, the longest first. In
 * pieces.
 */
export function* indexCopies(
  pairs: readonly CopyPair[],
): Steps<ReadonlyMap<string, readonly CopySide[]>> {
  const index = new Map<string, CopySide[]>();
  yield* forEachInSteps(pairs, (pair) => {
    addToList(index, pair.a.article, { pair, here: pair.a, there: pair.b });
    addToList(index, pair.b.article, { pair, here: pair.b, there: pair.a });
  });
  yield* forEachInSteps(index.values(), (sides) => {
    sides.sort((a, b) => a.here.span.start - b.here.span.start || bestFirst(a, b));
  });
  return index;
}

/** Longer copies before shorter ones. */
export function bestFirst(a: CopySide, b: CopySide): number {
  return b.pair.matchedWords - a.pair.matchedWords;
}
