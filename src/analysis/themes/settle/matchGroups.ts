import { countOne } from "../../../base/collections";
import { partsOf, type PlannedTheme, type ThemePlan } from "./themePlan";

/** A theme survives in the group that holds more than this share of its articles. */
const leastKept = 0.5;
/** It keeps its label, too, where of the articles in either this share is in both. */
const leastSame = 0.5;

/**
 * Gives groups the ids of the earlier themes that mostly survive in them, and the labels of those that
 * are still much the same. Whole themes are matched with whole groups, then parts with the parts of
 * their themes.
 * @param without earlier themes that are not looked for.
 */
export function matchGroups(
  before: ThemePlan,
  found: ThemePlan,
  without: ReadonlySet<number>,
): ThemePlan {
  const themes = [...found.themes];
  const keep = ({ old, group, isSame }: Match): void => {
    const { id = null, label = null } = before.themes[old] ?? {};
    const planned = themes[group];
    if (planned) themes[group] = { ...planned, id, label: isSame ? label : null };
  };
  const tops = matchLevel(topLevel(before, without), topLevel(found, none));
  tops.forEach(keep);
  const oldParts = partsOf(before.themes);
  const newParts = partsOf(found.themes);
  for (const { old, group } of tops) {
    const parts = new Set((oldParts[old] ?? []).filter((part) => !without.has(part)));
    const level = matchLevel(
      partLevel(before, parts),
      partLevel(found, new Set(newParts[group] ?? [])),
    );
    level.forEach(keep);
  }
  return { themes, places: found.places };
}

const none: ReadonlySet<number> = new Set();

interface Match {
  readonly old: number;
  readonly group: number;
  /** Whether they are much the same. */
  readonly isSame: boolean;
}

/** For each article the theme of one level that it is in; −1 for none. */
type Level = Int32Array;

function topLevel({ themes, places }: ThemePlan, without: ReadonlySet<number>): Level {
  return places.map((place) => {
    const top = topOf(themes, place);
    return without.has(top) || without.has(place) ? -1 : top;
  });
}

function topOf(themes: readonly PlannedTheme[], place: number): number {
  return place < 0 ? -1 : (themes[place]?.parent ?? place);
}

function partLevel({ places }: ThemePlan, parts: ReadonlySet<number>): Level {
  return places.map((place) => (parts.has(place) ? place : -1));
}

/** Pairs of one level that survive in each other, no theme and no group twice; the likest first. */
function matchLevel(before: Level, found: Level): readonly Match[] {
  const oldSizes = countSizes(before);
  const newSizes = countSizes(found);
  const free = { old: new Set(oldSizes.keys()), group: new Set(newSizes.keys()) };
  const matches: Match[] = [];
  for (const { old, group, shared } of listPairs(before, found)) {
    const size = oldSizes.get(old) ?? 0;
    if (shared <= leastKept * size || !free.old.has(old) || !free.group.has(group)) continue;
    free.old.delete(old);
    free.group.delete(group);
    const either = size + (newSizes.get(group) ?? 0) - shared;
    matches.push({ old, group, isSame: shared >= leastSame * either });
  }
  return matches;
}

interface Pair {
  readonly old: number;
  readonly group: number;
  /** Articles in both. */
  readonly shared: number;
}

/** Those that share most come first; of equal ones those that came first before. */
function listPairs(before: Level, found: Level): readonly Pair[] {
  const shared = new Map<number, Map<number, number>>();
  before.forEach((old, article) => {
    const group = found[article] ?? -1;
    if (old < 0 || group < 0) return;
    const own = shared.get(old) ?? new Map<number, number>();
    shared.set(old, own);
    countOne(own, group);
  });
  return [...shared]
    .flatMap(([old, own]) => [...own].map(([group, count]) => ({ old, group, shared: count })))
    .sort((x, y) => y.shared - x.shared || x.old - y.old || x.group - y.group);
}

function countSizes(level: Level): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const theme of level) if (theme >= 0) countOne(sizes, theme);
  return sizes;
}
