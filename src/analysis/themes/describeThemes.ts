import { compareText } from "../../base/compare";
import { foldWord } from "../../base/foldWord";
import { runSteps, type Steps } from "../../base/steps";
import { labelTheme } from "./labelTheme";
import { preferPhrases } from "./preferPhrases";
import { TermRanker, type RankedTerm } from "./termRanker";
import type { Theme, ThemeTerm } from "../model/folder";
import type { TermPool } from "./poolTerms";
import type { ThemeTree, Unit, UnitGroup } from "./themeTree";

/** Terms shown as the reason of a theme. */
const mostTerms = 8;

/**
 * The themes of a tree with labels, reasons and ids, the largest first, each before its parts; articles
 * that are in no group come last. The order of groups and units in the tree does not matter.
 * @param everything all units of the folder, those in no group too.
 */
export function describeThemes(
  pool: TermPool,
  tree: ThemeTree,
  everything: readonly Unit[],
): readonly Theme[] {
  return runSteps(describeThemesInSteps(pool, tree, everything));
}

/** {@link describeThemes} in pieces. */
export function* describeThemesInSteps(
  pool: TermPool,
  tree: ThemeTree,
  everything: readonly Unit[],
): Steps<readonly Theme[]> {
  const ranker = new TermRanker(pool);
  const themes: Theme[] = [];
  // A part may have been elsewhere when it got its id.
  const ids = new Set(tree.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
  for (const { group, theme } of yield* describeGroups(
    pool,
    ranker,
    { groups: tree, all: everything, parent: null },
    ids,
  )) {
    const parts = yield* describeGroups(
      pool,
      ranker,
      { groups: group.parts, all: group.units, parent: theme },
      ids,
    );
    themes.push(theme, ...parts.map((part) => part.theme));
  }
  const grouped = new Set(themes.flatMap(({ articles }) => articles));
  const rest = listArticles(pool, everything).filter((id) => !grouped.has(id));
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

interface DescribedGroup<Group> {
  readonly group: Group;
  readonly theme: Theme;
}

interface Siblings<Group> {
  readonly groups: readonly Group[];
  /** Units that the groups are told from. */
  readonly all: readonly Unit[];
  /** The theme that the groups are parts of, or null at the top. */
  readonly parent: Theme | null;
}

/** Labels sibling groups, the largest first; `ids` are those that are taken. */
function* describeGroups<Group extends UnitGroup>(
  pool: TermPool,
  ranker: TermRanker,
  { groups, all, parent }: Siblings<Group>,
  ids: Set<string | undefined>,
): Steps<readonly DescribedGroup<Group>[]> {
  const labels = new Set(groups.flatMap(({ label }) => label ?? []));
  const others = all.map(standFor);
  const described: DescribedGroup<Group>[] = [];
  for (const { group, articles } of largestFirst(pool, groups)) {
    yield;
    const ranked = preferPhrases(
      yield* ranker.rank(group.units.map(standFor), others, parent !== null),
    );
    const label = group.label ?? labelTheme(ranked, labels, parent?.label);
    labels.add(label);
    const id = group.id ?? freeId(parent?.id ?? null, label, ids);
    const terms = explain(pool, group.units, ranked);
    described.push({
      group,
      theme: { id, parent: parent?.id ?? null, label, terms, articles, rest: false },
    });
  }
  return described;
}

function standFor([first]: Unit): number {
  return first ?? 0;
}

function largestFirst<Group extends UnitGroup>(
  pool: TermPool,
  groups: readonly Group[],
): readonly { readonly group: Group; readonly articles: readonly string[] }[] {
  return groups
    .map((group) => ({ group, articles: listArticles(pool, group.units) }))
    .sort(
      (x, y) =>
        y.articles.length - x.articles.length ||
        compareText(x.articles[0] ?? "", y.articles[0] ?? ""),
    );
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

/** An id made of a label and its parent's id that is not `taken`; it is then. */
function freeId(parent: string | null, label: string, taken: Set<string | undefined>): string {
  const words = label
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== "");
  const base = (parent === null ? "" : `${parent}/`) + (words.join("-") || "theme");
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${String(number)}`;
  taken.add(id);
  return id;
}
