import { inRest, unplaced, type ThemePlan } from "./themePlan";
import type { KeptTheme, KeptThemes } from "./keptThemes";

/**
 * What is to be kept of settled themes. Articles are kept where they stood without the reader's hand,
 * so that what the reader takes back leaves no trace; new ones where they have joined.
 * @param base the plan without the reader's hand.
 * @param plan with it, and with the names of all themes; its first themes are those of `base`.
 * @param joined indexes of articles that came since the folder was grouped as a whole.
 */
export function toKept(
  ids: readonly string[],
  base: ThemePlan,
  plan: ThemePlan,
  joined: readonly number[],
): KeptThemes {
  const held = plan.themes.map((): string[] => []);
  const rest: string[] = [];
  ids.forEach((id, article) => {
    const own = base.places[article] ?? inRest;
    const place = own === unplaced ? (plan.places[article] ?? inRest) : own;
    (held[place] ?? rest).push(id);
  });
  const themes = listThemes(base, plan, held);
  return { themes, rest, joined: joined.map((article) => ids[article] ?? ""), due: false };
}

/** All themes that hold articles, and those that they are parts of, parents first. */
function listThemes(
  base: ThemePlan,
  plan: ThemePlan,
  held: readonly (readonly string[])[],
): readonly KeptTheme[] {
  const themes = new Map<string, KeptTheme>();
  const keep = (index: number, articles: readonly string[]): string => {
    const planned = plan.themes[index];
    const before = base.themes[index] ?? planned;
    const parent = before?.parent ?? null;
    const parentId = parent === null ? null : keep(parent, []);
    const id = before?.id ?? planned?.id ?? "";
    const label = before?.label ?? planned?.label ?? "";
    // What joined a theme of the reader's own is kept under the same id as what joins it now.
    const known = themes.get(id)?.articles ?? [];
    themes.set(id, { id, parent: parentId, label, articles: [...known, ...articles] });
    return id;
  };
  held.forEach((articles, index) => articles.length > 0 && keep(index, articles));
  const all = [...themes.values()];
  return [
    ...all.filter(({ parent }) => parent === null),
    ...all.filter(({ parent }) => parent !== null),
  ];
}
