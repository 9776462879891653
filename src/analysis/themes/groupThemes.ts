import { runSteps, type Steps } from "../../base/steps";
import { collapseCopies } from "./collapseCopies";
import { describeThemesInSteps } from "./describeThemes";
import { partitionUnitsInSteps } from "./partitionUnits";
import type { Overlap, Theme } from "../model/folder";
import type { TermPool } from "./poolTerms";

export interface ThemeInput {
  readonly pool: TermPool;
  /** Own words of each article of the pool. */
  readonly wordCounts: readonly number[];
  readonly overlaps: readonly Overlap[];
}

/**
 * The table of contents of a folder: articles on one matter under a label, larger matters divided
 * once more, and those that fit nowhere at the end. Copies count as one article.
 */
export function groupThemes(input: ThemeInput): readonly Theme[] {
  return runSteps(groupThemesInSteps(input));
}

/** {@link groupThemes} in pieces. */
export function* groupThemesInSteps(input: ThemeInput): Steps<readonly Theme[]> {
  const { pool, wordCounts, overlaps } = input;
  const ids = pool.articles.map(({ id }) => id);
  const units = collapseCopies(ids, wordCounts, overlaps);
  yield;
  const tree = yield* partitionUnitsInSteps(pool, units);
  yield;
  return yield* describeThemesInSteps(pool, tree, units);
}
