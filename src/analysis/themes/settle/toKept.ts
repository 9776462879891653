import { compareText } from "../../../base/compare";
import { inRest, unplaced, type ThemePlan } from "./themePlan";
import type { KeptTheme, KeptThemes } from "./keptThemes";

/** What the themes of a folder have come to. */
export interface KeepInput {
  /** Ids of the articles of the pool. */
  readonly ids: readonly string[];
  /** The plan without the reader's hand. */
  readonly base: ThemePlan;
  /** With it, and with the names of all themes; its first themes are those of `base`. */
  readonly plan: ThemePlan;
  /** Indexes of articles that came since the folder was grouped as a whole. */
  readonly joined: readonly number[];
  /** What these themes go on from; null where the folder was grouped anew. */
  readonly before: KeptThemes | null;
}

/**
 * What is to be kept of settled themes. Articles are kept where they stood without the reader's hand,
 * so that what the reader takes back leaves no trace; new ones where they have joined. Until the
 * folder is grouped anew the places of articles that are gone are kept, too: they may come back, as
 * those do that have not been read yet.
 */
export function toKept({ ids, base, plan, joined, before }: KeepInput): KeptThemes {
  const held = plan.themes.map((): string[] => []);
  const rest: string[] = [];
  ids.forEach((id, article) => {
    const own = base.places[article] ?? inRest;
    const place = own === unplaced ? (plan.places[article] ?? inRest) : own;
    (held[place] ?? rest).push(id);
  });
  const there = new Set(ids);
  const gone = (list: readonly string[] = []): readonly string[] =>
    list.filter((id) => !there.has(id));
  const themes = new KeptList();
  for (const { articles, ...theme } of before?.themes ?? []) themes.add(theme, gone(articles));
  addPlanned(themes, base, plan, held);
  return {
    themes: themes.all,
    rest: [...rest, ...gone(before?.rest)].sort(compareText),
    joined: [...joined.map((article) => ids[article] ?? ""), ...gone(before?.joined)].sort(
      compareText,
    ),
    due: false,
  };
}

/** Adds all themes that hold articles. */
function addPlanned(
  themes: KeptList,
  base: ThemePlan,
  plan: ThemePlan,
  held: readonly (readonly string[])[],
): void {
  const add = (index: number, articles: readonly string[]): string => {
    const planned = plan.themes[index];
    const found = base.themes[index] ?? planned;
    const parent = found?.parent ?? null;
    const parentId = parent === null ? null : add(parent, []);
    const id = found?.id ?? planned?.id ?? "";
    themes.add({ id, parent: parentId, label: found?.label ?? planned?.label ?? "" }, articles);
    return id;
  };
  held.forEach((articles, index) => articles.length > 0 && add(index, articles));
}

/** Themes to keep, each once: what joined a theme of the reader's own comes to what joins it now. */
class KeptList {
  readonly #themes = new Map<string, KeptTheme>();

  /** Those that hold articles and those that they are parts of, which come first; sorted by id. */
  get all(): readonly KeptTheme[] {
    const held = [...this.#themes.values()].filter(({ articles }) => articles.length > 0);
    const parents = held.flatMap(({ parent }) =>
      parent === null ? [] : (this.#themes.get(parent) ?? []),
    );
    const isPart = ({ parent }: KeptTheme): number => (parent === null ? 0 : 1);
    return [...new Set([...held, ...parents])].sort(
      (x, y) => isPart(x) - isPart(y) || compareText(x.id, y.id),
    );
  }

  add(theme: Omit<KeptTheme, "articles">, articles: readonly string[]): void {
    const known = this.#themes.get(theme.id)?.articles ?? [];
    const all = [...known, ...articles].sort(compareText);
    this.#themes.set(theme.id, { ...theme, articles: all });
  }
}
