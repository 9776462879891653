import type { Unit } from "../themeTree";
import { ownArticles, partsOf, unplaced, type ThemePlan } from "./themePlan";

/** Fewer different articles are no theme. */
const leastUnits = 2;

/**
 * Themes that have lost nearly all of their articles dissolve: what is left of a part belongs to the
 * whole, what is left of a theme is to be put anywhere.
 * @param stays themes that stay as long as they have an article.
 */
export function dissolveThemes(
  plan: ThemePlan,
  units: readonly Unit[],
  stays: ReadonlySet<number>,
): ThemePlan {
  const { themes } = plan;
  const places = plan.places.slice();
  const unitOf = unitsByArticle(units, places.length);
  const own = ownArticles(plan);
  const parts = partsOf(themes);
  themes.forEach((_, index) => {
    const all = [...(own[index] ?? []), ...(parts[index] ?? []).flatMap((part) => own[part] ?? [])];
    if (stays.has(index) || countUnits(all, unitOf) >= leastUnits) return;
    const parent = themes[index]?.parent ?? null;
    for (const article of all) places[article] = parent ?? unplaced;
  });
  return { themes, places };
}

function unitsByArticle(units: readonly Unit[], articles: number): Uint32Array {
  const unitOf = new Uint32Array(articles);
  units.forEach((unit, index) => {
    for (const article of unit) unitOf[article] = index;
  });
  return unitOf;
}

function countUnits(articles: readonly number[], unitOf: Uint32Array): number {
  return new Set(articles.map((article) => unitOf[article])).size;
}
