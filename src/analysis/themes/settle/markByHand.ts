import type { ThemesByHand } from "../../corrections/themesByHand";
import type { Theme } from "../../model/folder";
import { plannedThemes } from "./namedPlan";
import type { ThemePlan } from "./themePlan";

/** Themes with the names that the reader gave them, pinned ones first among their siblings. */
export function markByHand(
  described: readonly Theme[],
  plan: ThemePlan,
  ids: readonly string[],
  hand: ThemesByHand,
): readonly Theme[] {
  const planned = plannedThemes(plan, ids, described);
  const marked = new Map<string, Theme>();
  for (const [index, theme] of planned) marked.set(theme.id, mark(theme, index, plan, hand));
  const themes = described.map((theme) => marked.get(theme.id) ?? theme);
  const isPinned = ({ byHand }: Theme): boolean => byHand?.pinned === true;
  const pinnedFirst = (list: readonly Theme[]): readonly Theme[] => [
    ...list.filter(isPinned),
    ...list.filter((theme) => !isPinned(theme)),
  ];
  return pinnedFirst(themes.filter(({ parent }) => parent === null)).flatMap((theme) => [
    theme,
    ...pinnedFirst(themes.filter(({ parent }) => parent === theme.id)),
  ]);
}

function mark(theme: Theme, index: number, plan: ThemePlan, hand: ThemesByHand): Theme {
  const joined = [...hand.joined].filter(([, whole]) => whole === index).map(([part]) => part);
  // Of themes that are one now, what is said of any of them holds.
  const all = [index, ...joined];
  const name = all.flatMap((one) => hand.names.get(one) ?? [])[0];
  const pinned = all.some((one) => hand.pinned.has(one));
  const own = index >= plan.themes.length - hand.own.length;
  const moved = theme.articles.filter((id) => hand.moved.get(id) === index);
  if (name === undefined && !pinned && !own && joined.length + moved.length === 0) return theme;
  const byHand = { madeLabel: theme.label, pinned, own, moved };
  return { ...theme, label: name ?? theme.label, byHand };
}
