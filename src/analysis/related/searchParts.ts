import { passagesOf, type ArticlePassages } from "./passagesOfArticle";
import type { Span } from "../../base/span";
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

const nowhere: Span = { start: 0, end: 0 };

/** Where passages of an article stand, by their numbers in the index. */
export function placesIn(parts: SearchParts, article: number): (passage: number) => Place {
  const { spans } = articlePassages(parts, article);
  const first = parts.index.firsts[article] ?? 0;
  const id = parts.source.articles[article]?.id ?? "";
  return (passage) => ({ article: id, span: spans[passage - first] ?? nowhere });
}
