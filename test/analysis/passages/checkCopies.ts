import { readArticle } from "../../../src/analysis/article/readArticle";
import { findCopies } from "../../../src/analysis/passages/findCopies";
import { listFurnitureWords } from "../../../src/analysis/passages/listFurnitureWords";
import { listWords } from "../../../src/analysis/passages/listWords";
import type { Copies } from "../../../src/analysis/passages/findCopies";
import type { Place } from "../../../src/analysis/model/folder";

/** Articles by id, each as its text. */
export type Folder = Readonly<Record<string, string>>;

/** The copies in a folder of texts. */
export function copiesIn(folder: Folder): Copies {
  return findCopies(
    Object.entries(folder).map(([id, text]) => {
      const article = readArticle(text);
      return { id, words: listWords(article), furnitureWords: listFurnitureWords(article) };
    }),
  );
}

/** Every copied pair as `a: words | b: words | matched of longer`. */
export function showCopies(folder: Folder): readonly string[] {
  return copiesIn(folder).copies.map(({ a, b, matchedWords, changedWords }) =>
    [
      showPlace(folder, a),
      showPlace(folder, b),
      `${String(matchedWords)} of ${String(matchedWords + changedWords)}`,
    ].join(" | "),
  );
}

/** Every passage as its kind and its places, words at both ends. */
export function showPassages(folder: Folder): readonly string[] {
  return copiesIn(folder).passages.map(
    ({ id, kind, words, places }) =>
      `${id} ${kind} ${String(words)}: ${places.map((place) => showPlace(folder, place)).join(" | ")}`,
  );
}

/** The article and the first and last two words of a place. */
export function showPlace(folder: Folder, { article, span }: Place): string {
  const words = (folder[article] ?? "").slice(span.start, span.end).split(/\s+/);
  const shown = words.length > 4 ? [...words.slice(0, 2), "…", ...words.slice(-2)] : words;
  return `${article}: ${shown.join(" ")}`;
}
