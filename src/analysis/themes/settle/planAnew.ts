import type { Steps } from "../../../base/steps";
import { partitionUnitsInSteps } from "../partitionUnits";
import { matchGroups } from "./matchGroups";
import { inRest, ownArticles, partsOf, type PlannedTheme, type ThemePlan } from "./themePlan";
import type { TermPool } from "../poolTerms";
import type { ThemeTree, Unit } from "../themeTree";

/**
 * Groups the articles of a folder as a whole. Themes that mostly survive keep their ids, and their
 * labels where they are still much the same; pinned ones stay as they are.
 * @param before what was there before; null for a folder that is grouped for the first time.
 * @param pinned themes of `before` that are left alone, with their parts.
 */
export function* planAnew(
  pool: TermPool,
  units: readonly Unit[],
  before: ThemePlan | null,
  pinned: ReadonlySet<number>,
): Steps<ThemePlan> {
  if (!before) return planOfTree(pool, yield* partitionUnitsInSteps(pool, units));
  const stays = withParts(before, pinned);
  const isFree = (article: number): boolean => !stays.has(before.places[article] ?? inRest);
  const free = units.map((unit) => unit.filter(isFree)).filter((unit) => unit.length > 0);
  const found = planOfTree(pool, yield* partitionUnitsInSteps(pool, free));
  const matched = matchGroups(before, found, stays);
  return addPinned(before, matched, stays);
}

function planOfTree(pool: TermPool, tree: ThemeTree): ThemePlan {
  const themes: PlannedTheme[] = [];
  const places = new Int32Array(pool.articles.length).fill(inRest);
  const put = (units: readonly Unit[], theme: number): void => {
    for (const article of units.flat()) places[article] = theme;
  };
  for (const { units, parts } of tree) {
    const parent = themes.push(toBeMade(null)) - 1;
    put(units, parent);
    for (const part of parts) put(part.units, themes.push(toBeMade(parent)) - 1);
  }
  return { themes, places };
}

function toBeMade(parent: number | null): PlannedTheme {
  return { id: null, parent, label: null };
}

/** Some themes, their parts, and nothing else. */
function withParts({ themes }: ThemePlan, some: ReadonlySet<number>): ReadonlySet<number> {
  const parts = partsOf(themes);
  return new Set([...some].flatMap((theme) => [theme, ...(parts[theme] ?? [])]));
}

/** Puts pinned themes beside those found; a pinned part goes with what became of its theme. */
function addPinned(before: ThemePlan, found: ThemePlan, stays: ReadonlySet<number>): ThemePlan {
  const themes = [...found.themes];
  const places = found.places.slice();
  const indexOf = new Map<number, number>();
  const own = ownArticles(before);
  for (const theme of [...stays].sort((a, b) => a - b)) {
    const { id = null, parent = null, label = null } = before.themes[theme] ?? {};
    const parentId = parent === null ? null : (before.themes[parent]?.id ?? null);
    const whole =
      parent === null
        ? null
        : (indexOf.get(parent) ?? indexIn(found.themes, (known) => known.id === parentId));
    indexOf.set(theme, themes.push({ id, parent: whole, label }) - 1);
    for (const article of own[theme] ?? []) places[article] = themes.length - 1;
  }
  return { themes, places };
}

function indexIn(
  themes: readonly PlannedTheme[],
  isMeant: (theme: PlannedTheme) => boolean,
): number | null {
  const index = themes.findIndex(isMeant);
  return index < 0 ? null : index;
}
