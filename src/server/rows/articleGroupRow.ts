import type { ArticleGrouping, Row, RowKind } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { shorten } from "../text/shorten";
import { byHandWords } from "../themes/byHandWords";
import { actorKindWords, percent } from "../text/wording";
import type { ArticleGroup } from "./articleGroup";
import { articleGroupsOf, type ArticleView } from "./articleGroups";
import type { Page } from "./pages";
import { toRowId } from "./rowId";

/** In a folder of at most this many articles groups stand open from the start. */
const smallFolder = 30;
/** So few articles stand open under a filter, which was typed to see them. */
const fewArticles = 20;

/** `Iran–Russia partnership   5 articles, 1 a copy`, or `2 of 5 articles` under a filter. */
export function articleGroupRow(
  folder: FolderSnapshot,
  group: ArticleGroup,
  view: ArticleView,
): Row {
  const { id, subject } = group;
  const label = shorten(group.label, 80);
  const description = describeGroup(folder, group, view);
  const what = subjectWords(group);
  const isPinned = subject.kind === "theme" && subject.theme.byHand?.pinned === true;
  return {
    id: toRowId({
      kind: "articleGroup",
      by: view.grouping,
      group: id,
      page: null,
      filtered: view.filter !== "",
    }),
    kind: kindOf(group),
    label,
    description,
    tooltip: null,
    accessibleLabel: `${[what, label].join(" ").trim()}, ${description.replace(" · ", ", ")}${isPinned ? ", pinned" : ""}.`,
    children: isOpen(folder, view) ? "expanded" : "collapsed",
    target: null,
    compare: null,
    ...iconOf(group),
    ...(subject.kind === "theme" &&
      !subject.theme.rest && {
        theme: {
          id,
          label: subject.theme.label,
          pinned: isPinned,
        },
      }),
    ...(subject.kind === "actor" && { actor: { id, name: subject.actor.name } }),
    highlights: findSearchWords(label, toSearchWords(view.filter)),
  };
}

/**
 * Why the articles of a group stand together.
 *
 *     Iran–Russia partnership
 *     5 articles, 1 a copy
 *     They share: Iran (5), Russia (5), ballistic missiles (3)
 */
export function articleGroupTooltip(
  folder: FolderSnapshot,
  by: ArticleGrouping,
  group: ArticleGroup,
): string {
  return [
    shorten(group.label, 80),
    describeGroup(folder, group, { grouping: by, filter: "" }),
    ...reasonWords(group, by),
  ].join("\n");
}

/** `201–400`: one page of a long list of articles, or of the groups themselves. */
export function articlePageRow(
  { grouping, filter }: ArticleView,
  group: ArticleGroup | null,
  { index, first, last }: Page,
): Row {
  const range = [number(first), number(last)] as const;
  const what = group ? "Articles" : groupNouns[grouping];
  const inside = group ? ` of ${shorten(group.label, 80)}` : "";
  const words = `${what} ${range.join(" to ")}${inside}`;
  return {
    id: toRowId({
      kind: "articleGroup",
      by: grouping,
      group: group?.id ?? null,
      page: index,
      filtered: filter !== "",
    }),
    kind: "articleGroup",
    label: range.join("–"),
    description: group ? "" : what.toLowerCase(),
    tooltip: words,
    accessibleLabel: `${words}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}

const groupNouns: Readonly<Record<ArticleGrouping, string>> = {
  theme: "Themes",
  actor: "Actors",
  outlet: "Outlets",
  date: "Dates",
  copies: "Copied articles",
};

function kindOf({ subject }: ArticleGroup): RowKind {
  if (subject.kind === "theme") return subject.theme.rest ? "otherArticles" : "theme";
  return "articleGroup";
}

/**
 * Actors stand in one list whatever they are, and a pin tells why a theme comes first; what other
 * groups are their labels say.
 */
function iconOf({ subject }: ArticleGroup): Pick<Row, "icon"> {
  if (subject.kind === "theme" && subject.theme.byHand?.pinned === true) return { icon: "pinned" };
  if (subject.kind !== "actor") return {};
  const icons = { person: "person", organization: "organization", place: "location" } as const;
  return { icon: icons[subject.actor.kind] };
}

/** What kind of thing a label names, for those who hear the row alone. */
function subjectWords({ subject }: ArticleGroup): string {
  if (subject.kind === "theme") return subject.theme.rest ? "" : "Theme";
  if (subject.kind === "actor") {
    const kind = actorKindWords[subject.actor.kind];
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  }
  if (subject.kind === "outlet") return "Outlet";
  return subject.kind === "copies" ? "Copies of" : "";
}

function describeGroup(folder: FolderSnapshot, group: ArticleGroup, view: ArticleView): string {
  const { id, subject, articles } = group;
  const directory = articleGroupsOf(folder);
  const all = directory.by(view.grouping).byId.get(id)?.articles.length ?? articles.length;
  if (view.filter !== "" && articles.length < all) {
    return `${number(articles.length)} of ${counted(all)}`;
  }
  if (subject.kind === "theme" && subject.theme.rest) return shareOfFolder(folder, group);
  // Who is named in thousands of articles: what is folded below is told there.
  const isPlain = subject.kind === "actor" || subject.kind === "copies";
  const copies = isPlain ? 0 : directory.copiesIn(group);
  return copies === 0 ? counted(all) : `${counted(all)}, ${copyWords(copies)}`;
}

/** `3 of 120 · 3 %` */
function shareOfFolder(folder: FolderSnapshot, { articles }: ArticleGroup): string {
  const [some, all] = [articles.length, folder.articles.length];
  if (some === all) return `all ${number(all)}`;
  return `${number(some)} of ${number(all)} · ${percent(some / all)}`;
}

function reasonWords({ subject }: ArticleGroup, by: ArticleGrouping): readonly string[] {
  if (subject.kind === "rest") return [restReasons[by]];
  if (subject.kind !== "theme") return [];
  if (subject.theme.rest) return [restReasons.theme];
  const named = subject.theme.terms
    .slice(0, 8)
    .map(({ text, articles }) => `${shorten(text, 40)} (${number(articles)})`);
  const shared = named.length === 0 ? [] : [`They share: ${named.join(", ")}`];
  return [...shared, ...byHandWords(subject.theme)];
}

/** Why articles are in no group. */
const restReasons: Readonly<Record<ArticleGrouping, string>> = {
  theme: "They share too little with any other article.",
  actor: "They name no person, organisation or place that another article names.",
  outlet: "Neither their front matter nor a line with their author names an outlet.",
  date: "Neither their front matter nor their page tells a date.",
  copies: "None of them stands nearly whole in another.",
};

function isOpen(folder: FolderSnapshot, { grouping, filter }: ArticleView): boolean {
  // An article stands below each of its actors: all open would be the folder many times over.
  if (grouping === "actor") return false;
  const shown =
    filter === "" ? folder.articles.length : articleGroupsOf(folder).matching(filter).size;
  return shown <= (filter === "" ? smallFolder : fewArticles);
}

/** `1 article`, `4,120 articles` */
function counted(articles: number): string {
  return `${number(articles)} ${articles === 1 ? "article" : "articles"}`;
}

function copyWords(copies: number): string {
  return copies === 1 ? "1 a copy" : `${number(copies)} copies`;
}

/** `4,120` */
function number(value: number): string {
  return value.toLocaleString("en");
}
