import type { StepParams, StepResult } from "../../protocol/moving";
import { toLocation } from "../convert";
import type { ArticleView } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import type { StepNames, Stop, StopFinder } from "./stopsOf";

/**
 * The next or previous stop after an offset; where the article has no more, the first or last stop
 * of the next article in path order that has any, and in the end of this one again.
 */
export function stepInText(
  view: ArticleView,
  offset: number,
  direction: StepParams["direction"],
  find: StopFinder,
  names: StepNames,
): StepResult {
  const { article, folder } = view;
  const stops = find(folder, article);
  const index =
    direction === "next"
      ? stops.findIndex(({ span }) => span.start > offset)
      : stops.findLastIndex(({ span }) => span.start < offset);
  if (index >= 0) return arrive(view, article, stops, index, names);
  return stepToOtherArticle(view, stops, direction, find, names);
}

function stepToOtherArticle(
  view: ArticleView,
  stopsHere: readonly Stop[],
  direction: StepParams["direction"],
  find: StopFinder,
  names: StepNames,
): StepResult {
  const { article, folder } = view;
  for (const other of othersInOrder(view, direction)) {
    const stops = find(folder, other);
    const index = direction === "next" ? 0 : stops.length - 1;
    if (stops.length === 0) continue;
    const { target, message } = arrive(view, other, stops, index, names);
    return { target, message: message + turnOfFolder(view, other, direction) };
  }
  if (stopsHere.length === 0) return { target: null, message: `No ${names.many} in this folder` };
  const index = direction === "next" ? 0 : stopsHere.length - 1;
  const { target, message } = arrive(view, article, stopsHere, index, names);
  const turn = direction === "next" ? "from the start again" : "from the end again";
  return { target, message: `${message}; ${turn}` };
}

/** Said where the way goes round the end of the folder. */
function turnOfFolder(
  { article }: ArticleView,
  other: ReadArticle,
  direction: StepParams["direction"],
): string {
  if (direction === "next") return other.uri < article.uri ? "; from the first article again" : "";
  return other.uri > article.uri ? "; from the last article again" : "";
}

/** All other articles, beginning after this one and going round. */
function othersInOrder(
  { article, folder }: ArticleView,
  direction: StepParams["direction"],
): readonly ReadArticle[] {
  const { articles } = folder;
  const after = articles.filter(({ uri }) => uri > article.uri);
  const before = articles.filter(({ uri }) => uri < article.uri);
  return direction === "next" ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
}

/** `Quotation 2 of 9, Saeed Khatibzadeh`, with the article where it is another one. */
function arrive(
  { article: from, folder }: ArticleView,
  article: ReadArticle,
  stops: readonly Stop[],
  index: number,
  { one }: StepNames,
): StepResult {
  const stop = stops[index];
  if (!stop) return { target: null, message: "" };
  const where = article.uri === from.uri ? "" : ` in ${folder.nameOf(article.uri)}`;
  return {
    target: toLocation(article, stop.span),
    message: `${one} ${index + 1} of ${stops.length}${where}, ${stop.about}`,
  };
}
