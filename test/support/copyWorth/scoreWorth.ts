import type { Passage } from "../../../src/analysis/model/folder";
import { leastWorth } from "../../../src/analysis/passages/worth/weighWorth";
import type { JudgedGroup } from "./judgeGold";

/** How well what is shown is what a reader wants to see; all but the counts are shares, 0 to 1. */
export interface WorthScore {
  readonly groups: number;
  /** Judged groups at whose places no passage is found any more. */
  readonly missing: number;
  readonly worthReading: number;
  /** Of what is shown unasked what is worth reading. */
  readonly precision: number;
  /** Of what is worth reading what is shown unasked. */
  readonly recall: number;
  /** Average precision of all groups, ranked by worth; and ranked by length. */
  readonly byWorth: number;
  readonly byLength: number;
  /** Groups whose kind is one of those that the hand allows. */
  readonly kinds: number;
}

interface Counted {
  readonly passage: Passage;
  readonly isWorth: boolean;
  readonly weight: number;
  readonly kindAgrees: boolean;
}

/**
 * Scores judged groups.
 * @param weighted whether a group counts for all groups of its folder that it stands for.
 */
export function scoreWorth(groups: readonly JudgedGroup[], weighted: boolean): WorthScore {
  const counted = groups.flatMap(({ gold, passage }): Counted[] => {
    if (!passage) return [];
    const weight = weighted ? gold.stands : 1;
    const kindAgrees = gold.kinds.includes(passage.shared);
    return [{ passage, isWorth: gold.worthReading, weight, kindAgrees }];
  });
  const shown = counted.filter(({ passage }) => passage.worth >= leastWorth);
  const worth = counted.filter(({ isWorth }) => isWorth);
  const both = weigh(shown.filter(({ isWorth }) => isWorth));
  return {
    groups: counted.length,
    missing: groups.length - counted.length,
    worthReading: weigh(worth) / weigh(counted),
    precision: both / weigh(shown),
    recall: both / weigh(worth),
    byWorth: averagePrecision(counted, (passage) => passage.worth),
    byLength: averagePrecision(counted, ({ words }) => words),
    kinds: weigh(counted.filter(({ kindAgrees }) => kindAgrees)) / weigh(counted),
  };
}

function weigh(counted: readonly Counted[]): number {
  return counted.reduce((sum, { weight }) => sum + weight, 0);
}

/** The mean of the precision at each group worth reading, best rank first. */
function averagePrecision(counted: readonly Counted[], rank: (passage: Passage) => number): number {
  const ranked = counted.toSorted((x, y) => rank(y.passage) - rank(x.passage));
  let seen = 0;
  let worth = 0;
  let sum = 0;
  for (const { isWorth, weight } of ranked) {
    seen += weight;
    if (!isWorth) continue;
    worth += weight;
    sum += (weight * worth) / seen;
  }
  return worth === 0 ? 0 : sum / worth;
}
