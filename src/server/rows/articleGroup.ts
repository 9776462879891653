import type { Actor, Theme } from "../../analysis/index";
import { filterInSteps, mapInSteps, type Steps } from "../../base/steps";
import type { ArticleGrouping } from "../../protocol/rows";

/** What the articles of a group have in common. */
export type GroupSubject =
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "outlet" }
  | { readonly kind: "date"; readonly unit: DateUnit }
  /** Copies of one text; the first article is the one that holds the others. */
  | { readonly kind: "copies" }
  /** They fit nowhere else: no outlet is known, no date, nobody is named. */
  | { readonly kind: "rest" };

export type DateUnit = "year" | "month" | "day";

/** A heading of the view Themes with the articles below it. */
export interface ArticleGroup {
  /** Unique in its grouping, and the same as long as the group is. */
  readonly id: string;
  /** As it is written, whatever its length. */
  readonly label: string;
  readonly subject: GroupSubject;
  readonly parts: readonly ArticleGroup[];
  /** Addresses of all its articles, those of its parts too, in the order of rows. */
  readonly articles: readonly string[];
  /** Those of them that are in none of its parts. */
  readonly own: readonly string[];
}

/** All groups of a folder by one grouping. */
export interface GroupTree {
  readonly by: ArticleGrouping;
  readonly top: readonly ArticleGroup[];
  readonly byId: ReadonlyMap<string, ArticleGroup>;
}

/** A group that is not divided. */
export function undivided(
  group: Pick<ArticleGroup, "id" | "label" | "subject" | "articles">,
): ArticleGroup {
  return { ...group, parts: [], own: group.articles };
}

/** The last group: articles that are in no other; no group where there are none. */
export function restGroup(label: string, articles: readonly string[]): readonly ArticleGroup[] {
  // No theme, actor, outlet, day or address is called by nothing.
  return articles.length === 0
    ? []
    : [undivided({ id: "", label, subject: { kind: "rest" }, articles })];
}

/** The groups of a tree, each found by its id; the index is made when one is first looked for. */
export function toGroupTree(by: ArticleGrouping, top: readonly ArticleGroup[]): GroupTree {
  let known: ReadonlyMap<string, ArticleGroup> | null = null;
  return {
    by,
    top,
    get byId() {
      known ??= indexGroups(top);
      return known;
    },
  };
}

function indexGroups(top: readonly ArticleGroup[]): ReadonlyMap<string, ArticleGroup> {
  const byId = new Map<string, ArticleGroup>();
  const add = (groups: readonly ArticleGroup[]): void => {
    for (const group of groups) {
      byId.set(group.id, group);
      if (group.parts.length > 0) add(group.parts);
    }
  };
  add(top);
  return byId;
}

/** The groups that hold some of the articles, each with these alone. In pieces. */
export function* keepArticles({ by, top }: GroupTree, kept: ReadonlySet<string>): Steps<GroupTree> {
  const holding = yield* filterInSteps(top, (group) => holdsSome(group, kept));
  return toGroupTree(by, yield* mapInSteps(holding, (group) => new KeptGroup(group, kept)));
}

function keepParts({ parts }: ArticleGroup, kept: ReadonlySet<string>): readonly ArticleGroup[] {
  return parts.filter((part) => holdsSome(part, kept)).map((part) => new KeptGroup(part, kept));
}

function holdsSome({ articles }: ArticleGroup, kept: ReadonlySet<string>): boolean {
  return articles.some((uri) => kept.has(uri));
}

/** A group with some of its articles, which are counted when it is shown: few of many groups are. */
class KeptGroup implements ArticleGroup {
  readonly id: string;
  readonly label: string;
  readonly subject: GroupSubject;
  readonly parts: readonly ArticleGroup[];
  readonly #all: ArticleGroup;
  readonly #kept: ReadonlySet<string>;
  #articles: readonly string[] | null = null;

  constructor(group: ArticleGroup, kept: ReadonlySet<string>) {
    this.id = group.id;
    this.label = group.label;
    this.subject = group.subject;
    this.parts = keepParts(group, kept);
    this.#all = group;
    this.#kept = kept;
  }

  get articles(): readonly string[] {
    this.#articles ??= this.#all.articles.filter((uri) => this.#kept.has(uri));
    return this.#articles;
  }

  get own(): readonly string[] {
    return this.#all.own.filter((uri) => this.#kept.has(uri));
  }
}

/** The groups that an article stands in, from the top down; none where it is in no group. */
export function groupsAbove(groups: readonly ArticleGroup[], uri: string): readonly ArticleGroup[] {
  const group = groups.find(({ articles }) => articles.includes(uri));
  return group ? [group, ...groupsAbove(group.parts, uri)] : [];
}
