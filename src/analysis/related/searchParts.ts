import { passagesOf, type ArticlePassages } from "./passagesOfArticle";
import type { Place } from "../model/folder";
import type { CopiedPlaces } from "./copiedPlaces";
import type { PassageIndex, PassageSource } from "./passageIndex";
import type { SameMatter } from "./sameMatter";

/** What a search goes by. */
export interface SearchParts {
  readonly source: PassageSource;
  readonly index: PassageIndex;
  readonly sameMatter: SameMatter;
  readonly copies: CopiedPlaces;
}

/** The passages of an article, by its number. */
export function articlePassages({ source }: SearchParts, article: number): ArticlePassages {
  const { id = "", facts } = source.articles[article] ?? {};
  return passagesOf(facts?.blocks ?? [], source.furnitureOf(id));
}

/** All passages of an article, by their numbers in the index. */
export function passageNumbers({ index }: SearchParts, article: number): readonly number[] {
  const first = index.firsts[article] ?? 0;
  return Array.from({ length: (index.firsts[article + 1] ?? 0) - first }, (_, at) => first + at);
}

/** Where a passage stands, by its number in the index. */
export function placeOf({ index, source }: SearchParts, passage: number): Place {
  const article = source.articles[index.articles[passage] ?? 0]?.id ?? "";
  const start = index.spanStarts[passage] ?? 0;
  return { article, span: { start, end: index.spanEnds[passage] ?? 0 } };
}
