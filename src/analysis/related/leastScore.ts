/** Passages under this score are not shown; by how far common neighbours, which add to it, count. */
const leastScore = { none: 0.1, full: 0.3 };
/** In a folder of more articles the best of those alike by chance are more alike, and the bar rises */
const largeFolder = 1000;
/** by so much with each ten times as many. */
const raisedTenfold = 0.1;
/** Where only one thing is shared, the bar is at least so many times higher: chance shares one name. */
const raisedForOne = 1.75;

/** What the score of a related passage must reach to be shown. */
export interface LeastScores {
  readonly forSeveral: number;
  /** Where it shares only one thing. */
  readonly forOne: number;
}

/**
 * @param articles number of articles in the folder.
 * @param trust how far common neighbours count, 0 to 1.
 */
export function leastScoresFor(articles: number, trust: number): LeastScores {
  const bar = leastScore.none + trust * (leastScore.full - leastScore.none);
  const raised = bar + raisedTenfold * Math.log10(Math.max(1, articles / largeFolder));
  return { forSeveral: raised, forOne: Math.max(raised, raisedForOne * bar) };
}
