import { addToList } from "../../../base/collections";
import { inRest, partsOf, type PlannedTheme, type ThemePlan } from "./themePlan";
import type { DividedGroup, ThemeTree, Unit, UnitGroup } from "../themeTree";

/** A plan as it is described. Copies in different themes are units of their own there. */
export function treeOfPlan({ themes, places }: ThemePlan, units: readonly Unit[]): ThemeTree {
  const own = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const [place, articles] of splitUnit(unit, places)) addToList(own, place, articles);
  }
  const parts = partsOf(themes);
  return themes.flatMap((theme, index): DividedGroup[] => {
    if (theme.parent !== null) return [];
    const groups = (parts[index] ?? []).flatMap((part): UnitGroup[] => {
      const held = own.get(part) ?? [];
      return held.length === 0 ? [] : [{ units: held, ...namesOf(themes[part]) }];
    });
    const all = [...(own.get(index) ?? []), ...groups.flatMap((group) => group.units)];
    return all.length === 0 ? [] : [{ units: all, parts: groups, ...namesOf(theme) }];
  });
}

function splitUnit(unit: Unit, places: Int32Array): ReadonlyMap<number, Unit> {
  const byPlace = new Map<number, number[]>();
  for (const article of unit) {
    const place = places[article] ?? inRest;
    if (place >= 0) addToList(byPlace, place, article);
  }
  return byPlace;
}

function namesOf(theme: PlannedTheme | undefined): Pick<UnitGroup, "id" | "label"> {
  const { id = null, label = null } = theme ?? {};
  return { ...(id !== null && { id }), ...(label !== null && { label }) };
}
