import type { CallableTheme } from "../../corrections/themeMeant";
import type { Theme } from "../../model/folder";
import { inRest, ownArticles, partsOf, type ThemePlan } from "./themePlan";

/** The same plan with the ids and labels that its themes were described by, where they had none. */
export function withNames(
  plan: ThemePlan,
  ids: readonly string[],
  described: readonly Theme[],
): ThemePlan {
  const themes = [...plan.themes];
  for (const [index, { id, label }] of plannedThemes(plan, ids, described)) {
    const planned = themes[index];
    if (planned) themes[index] = { ...planned, id, label: planned.label ?? label };
  }
  return { themes, places: plan.places };
}

/** Which theme of a plan each described theme is. */
export function plannedThemes(
  { themes, places }: ThemePlan,
  ids: readonly string[],
  described: readonly Theme[],
): ReadonlyMap<number, Theme> {
  const articleOf = new Map(ids.map((id, article) => [id, article]));
  const planned = new Map<number, Theme>();
  for (const theme of described) {
    if (theme.rest) continue;
    const [first = ""] = theme.articles;
    const place = places[articleOf.get(first) ?? -1] ?? inRest;
    planned.set(theme.parent === null ? (themes[place]?.parent ?? place) : place, theme);
  }
  return planned;
}

/** The themes of a plan as corrections call them. */
export function callableThemes(plan: ThemePlan, ids: readonly string[]): readonly CallableTheme[] {
  const own = ownArticles(plan);
  const parts = partsOf(plan.themes);
  return plan.themes.map(({ id, label }, index) => {
    const all = [index, ...(parts[index] ?? [])].flatMap((theme) => own[theme] ?? []);
    return { id, label, articles: new Set(all.map((article) => ids[article] ?? "")) };
  });
}
