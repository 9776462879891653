import { compareText } from "../../base/compare";
import { foldWord } from "../../base/foldWord";
import { collapseCopies } from "./collapseCopies";
import { labelTheme } from "./labelTheme";
import { partitionVectors } from "./partition";
import { preferPhrases } from "./preferPhrases";
import { rankTerms } from "./rankTerms";
import { toVector, weighForThemes } from "./vectors";
import type { RankedTerm } from "./rankTerms";
import type { TermPool } from "./poolTerms";
import type { Overlap, Theme, ThemeTerm } from "../model/folder";

export interface ThemeInput {
  readonly pool: TermPool;
  /** Own words of each article of the pool. */
  readonly wordCounts: readonly number[];
  readonly overlaps: readonly Overlap[];
}

/** Terms shown as the reason of a theme. */
const mostTerms = 8;
/** Fewer different articles are no theme. */
const leastUnits = 2;
/** Themes of fewer different articles are not divided again. */
const leastDivided = 8;

/** Articles that are copies of each other; the first stands for all. Indexes into the pool. */
type Unit = readonly number[];

/**
 * The table of contents of a folder: articles on one matter under a label, larger matters divided
 * once more, and those that fit nowhere at the end. Copies count as one article.
 */
export function groupThemes({ pool, wordCounts, overlaps }: ThemeInput): readonly Theme[] {
  const ids = pool.articles.map(({ id }) => id);
  const units = collapseCopies(ids, wordCounts, overlaps);
  const weights = weighForThemes(pool);
  const { coarse, fine } = partitionVectors(
    units.map(([first]) => toVector(pool, first ?? 0, weights)),
  );
  const everything = units.map(([first]) => first ?? 0);
  const groups = collect(units, coarse).filter((group) => group.length >= leastUnits);
  const themes: Theme[] = [];
  for (const theme of describe(pool, groups, everything, null)) {
    themes.push(theme.theme);
    const parts = collect(theme.units, subset(units, fine, theme.units));
    if (theme.units.length < leastDivided || parts.length < 2) continue;
    const kept = parts.filter((part) => part.length >= leastUnits);
    const within = theme.units.map(([first]) => first ?? 0);
    themes.push(...describe(pool, kept, within, theme.theme.id).map((part) => part.theme));
  }
  const grouped = new Set(themes.flatMap((theme) => theme.articles));
  const rest = ids.filter((id) => !grouped.has(id));
  return rest.length === 0 ? themes : [...themes, restTheme(rest)];
}

function restTheme(articles: readonly string[]): Theme {
  return {
    id: "other-articles",
    parent: null,
    label: "Other articles",
    terms: [],
    articles,
    rest: true,
  };
}

/** The groups of those units that are in `some`. */
function subset(units: readonly Unit[], groups: Uint32Array, some: readonly Unit[]): Uint32Array {
  const indexOf = new Map(units.map((unit, index) => [unit, index]));
  return Uint32Array.from(some, (unit) => groups[indexOf.get(unit) ?? 0] ?? 0);
}

function collect(units: readonly Unit[], groups: Uint32Array): readonly (readonly Unit[])[] {
  const lists = new Map<number, Unit[]>();
  units.forEach((unit, index) => {
    const group = groups[index] ?? 0;
    const list = lists.get(group);
    if (list) list.push(unit);
    else lists.set(group, [unit]);
  });
  return [...lists.values()];
}

interface DescribedTheme {
  readonly theme: Theme;
  readonly units: readonly Unit[];
}

/** Labels sibling groups, the largest first. */
function describe(
  pool: TermPool,
  groups: readonly (readonly Unit[])[],
  all: readonly number[],
  parent: string | null,
): readonly DescribedTheme[] {
  const labels = new Set<string>();
  const slugs = new Set<string>();
  return groups
    .map((units) => ({ units, articles: listArticles(pool, units) }))
    .sort(
      (x, y) =>
        y.articles.length - x.articles.length ||
        compareText(x.articles[0] ?? "", y.articles[0] ?? ""),
    )
    .map(({ units, articles }) => {
      const members = units.map(([first]) => first ?? 0);
      const ranked = preferPhrases(rankTerms(pool, members, all));
      const label = labelTheme(ranked, labels);
      labels.add(label);
      const id = (parent === null ? "" : `${parent}/`) + freeSlug(label, slugs);
      const terms = explain(pool, units, ranked);
      return { units, theme: { id, parent, label, terms, articles, rest: false } };
    });
}

function listArticles(pool: TermPool, units: readonly Unit[]): readonly string[] {
  return units
    .flat()
    .map((article) => pool.articles[article]?.id ?? "")
    .sort(compareText);
}

/** The strongest terms with the number of articles, copies too, that use them. */
function explain(
  pool: TermPool,
  units: readonly Unit[],
  ranked: readonly RankedTerm[],
): readonly ThemeTerm[] {
  const shown = new Map<string, ThemeTerm>();
  const members = units.flat().map((article) => pool.articles[article]);
  for (const { term, form } of ranked) {
    if (shown.size === mostTerms) break;
    if (shown.has(form.toLowerCase())) continue;
    const articles = members.filter((member) => member?.terms.includes(term)).length;
    shown.set(form.toLowerCase(), { text: form, articles });
  }
  return [...shown.values()];
}

function freeSlug(label: string, taken: Set<string>): string {
  const base =
    label
      .split(/[^\p{L}\p{N}]+/u)
      .map(foldWord)
      .filter((word) => word !== "")
      .join("-") || "theme";
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${String(number)}`;
  taken.add(slug);
  return slug;
}
