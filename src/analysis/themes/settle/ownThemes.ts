import { isOwnTheme, type ThemesByHand } from "../../corrections/themesByHand";
import { unplaced, type ThemePlan } from "./themePlan";

/** Articles that have joined a theme of the reader's own that is no more are to be put elsewhere. */
export function forgetOwnThemes(plan: ThemePlan, { own }: ThemesByHand): ThemePlan {
  const there = new Set(own.map(({ id }) => id));
  const isGone = plan.themes.map(({ id }) => id !== null && isOwnTheme(id) && !there.has(id));
  if (!isGone.includes(true)) return plan;
  const places = plan.places.map((place) => (isGone[place] === true ? unplaced : place));
  return { themes: plan.themes, places };
}

/** Themes of a plan that neither dissolve nor are grouped anew: pinned ones and the reader's own. */
export function lastingThemes(
  { themes }: ThemePlan,
  { pinned }: ThemesByHand,
): ReadonlySet<number> {
  const own = themes.flatMap(({ id }, index) => (id !== null && isOwnTheme(id) ? [index] : []));
  // The reader's own that come after these themes have nothing of them that could dissolve.
  return new Set([...[...pinned].filter((index) => index < themes.length), ...own]);
}
