import { addToList } from "../../base/collections";
import { bestPassages } from "./bestPassages";
import { passageNumbers, placeOf, type SearchParts } from "./searchParts";
import type { Place } from "../model/folder";
import type { JoinedPassage } from "./queryPassage";
import type { ScoredPassages } from "./scorePassages";

/** A question: a passage and where it stands. */
export interface Query extends JoinedPassage {
  /** Number of its article. */
  readonly article: number;
  readonly place: Place;
}

/** The passage of another article that is most like the query. */
export interface Candidate {
  readonly article: number;
  readonly passage: number;
  readonly place: Place;
  /** 0 to 1, to three decimals. */
  readonly score: number;
}

/** Share of the score that the articles' likeness makes; the rest is the passages' own. */
const articleShare = 0.7;

/**
 * The articles that speak of the matter of a query, each by its best passage, best first. Looks at
 * the `most` passages most like the query and at those of the articles nearest to its own; copies of
 * what the query is part of are left out.
 */
export function rankArticles(
  parts: SearchParts,
  query: Query,
  scored: ScoredPassages,
  most: number,
): readonly Candidate[] {
  const isCopy = parts.copies.copiesOf(query.place);
  return [...groupByArticle(parts, query.article, scored, most)]
    .flatMap(([article, passages]): Candidate[] => {
      const best = passages
        .toSorted((x, y) => scored.scoreOf(y) - scored.scoreOf(x) || x - y)
        .find((passage) => !isCopy(placeOf(parts, passage)));
      if (best === undefined) return [];
      const likeness = parts.sameMatter.likeness(query.article, article);
      const score = blend(scored.scoreOf(best), likeness);
      return [{ article, passage: best, place: placeOf(parts, best), score }];
    })
    .sort((x, y) => y.score - x.score || x.passage - y.passage);
}

/** Two passages are nearer when their articles are on the same matter. */
function blend(own: number, likeness: number): number {
  return Math.round(1000 * ((1 - articleShare) * own + articleShare * likeness)) / 1000;
}

function groupByArticle(
  parts: SearchParts,
  from: number,
  scored: ScoredPassages,
  most: number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const article of parts.sameMatter.nearest(from)) {
    const sharing = passageNumbers(parts, article).filter((each) => scored.scoreOf(each) > 0);
    if (sharing.length > 0) groups.set(article, sharing);
  }
  const nearest = new Set(groups.keys()).add(from);
  for (const passage of bestPassages(scored, most)) {
    const article = parts.index.articles[passage] ?? 0;
    if (!nearest.has(article)) addToList(groups, article, passage);
  }
  return groups;
}
