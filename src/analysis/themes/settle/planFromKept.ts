import type { KeptThemes } from "./keptThemes";
import { inRest, unplaced, type ThemePlan } from "./themePlan";

/**
 * The themes as they were kept, with the articles that are still there. Articles that were not there
 * before are put nowhere yet.
 * @param ids of the articles of the pool.
 */
export function planFromKept(ids: readonly string[], kept: KeptThemes): ThemePlan {
  const themeOf = new Map(kept.themes.map(({ id }, index) => [id, index]));
  const placeOf = new Map<string, number>(kept.rest.map((id) => [id, inRest]));
  kept.themes.forEach(({ articles }, index) => {
    for (const id of articles) placeOf.set(id, index);
  });
  return {
    themes: kept.themes.map(({ id, parent, label }) => ({
      id,
      parent: parent === null ? null : (themeOf.get(parent) ?? null),
      label,
    })),
    places: Int32Array.from(ids, (id) => placeOf.get(id) ?? unplaced),
  };
}
