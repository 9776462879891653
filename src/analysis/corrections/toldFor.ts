import { compareText } from "../../base/compare";
import type { Told, ToldApart } from "../actors/told/told";
import { toldNothing } from "../actors/told/told";
import type { Correction } from "./correction";
import { isOfQuotation, toldQuotation } from "./quotationTold";
import { nameKey } from "./sameName";

/**
 * What corrections say, by an article's path: the same object for all articles of which nothing is
 * said alone, so that it can be compared and passed on cheaply.
 */
export function toldByPath(corrections: readonly Correction[]): (path: string) => Told {
  const named = new Set(corrections.flatMap(articlesOf));
  const known = new Map<string, Told>();
  return (path) => {
    const key = named.has(path) ? path : "";
    const told = known.get(key) ?? toldFor(corrections, key);
    known.set(key, told);
    return told;
  };
}

/** The articles that a correction speaks of by their paths, where it is for their own analysis. */
function articlesOf(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case "actorKind":
    case "notAnActor":
      return correction.article === undefined ? [] : [correction.article];
    case "splitActor":
      return [correction.actor, ...correction.apart].flatMap(({ article }) => article ?? []);
    case "quotationSpeaker":
    case "notAQuotation":
      return [correction.article];
    case "sameActor":
    case "shownName":
    case "notACopy":
    case "sameStory":
    case "furniture":
    case "themeName":
    case "sameTheme":
    case "inTheme":
    case "ownTheme":
    case "pinnedTheme":
    case "ignoredWord":
      return [];
  }
}

/**
 * What corrections say about the names, quotations and furniture of one article. What is said of
 * this article alone overrules what is said of all.
 * @param corrections sorted, so that of two that contradict each other the same one always holds.
 * @param path the article's path from the folder of the corrections.
 */
export function toldFor(corrections: readonly Correction[], path: string): Told {
  const names = new Map<string, Told["names"][number]>();
  for (const article of [undefined, path]) {
    for (const correction of corrections) putNames(names, correction, article);
  }
  const apart = corrections.flatMap((correction) => toApart(correction, path));
  const quotations = corrections.filter(isOfQuotation).filter(({ article }) => article === path);
  const furniture = corrections.flatMap((one) => (one.kind === "furniture" ? one.words : []));
  const said = names.size + apart.length + quotations.length + furniture.length;
  if (said === 0) return toldNothing;
  const sorted = [...names].sort(([a], [b]) => compareText(a, b));
  return {
    names: sorted.map(([, told]) => told),
    apart,
    quotations: quotations.map(toldQuotation),
    furniture: [...new Set(furniture)].sort(compareText),
  };
}

function putNames(
  names: Map<string, Told["names"][number]>,
  correction: Correction,
  article: string | undefined,
): void {
  if (correction.kind !== "actorKind" && correction.kind !== "notAnActor") return;
  if (correction.article !== article) return;
  const is = correction.kind === "actorKind" ? correction.is : "nobody";
  for (const name of correction.names) names.set(nameKey(name), { name, is });
}

function toApart(correction: Correction, path: string): readonly ToldApart[] {
  if (correction.kind !== "splitActor") return [];
  const { actor, apart } = correction;
  const isMeant = (actor.article ?? path) === path;
  const names = apart.filter(({ article }) => isMeant && article === undefined);
  const namesHere = apart.filter(({ article }) => article === path);
  if (names.length + namesHere.length === 0) return [];
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return [{ from: actor.name, names: names.map(nameOf), namesHere: namesHere.map(nameOf) }];
}
