import type { Steps } from "../../base/steps";
import type { ArticleGrouping } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchWords } from "../text/searchText";
import { keepArticles, toGroupTree, type ArticleGroup, type GroupTree } from "./articleGroup";
import { ArticleSearch } from "./articleSearch";
import { actorTexts } from "./filterTexts";
import { foldCopies, type FoldedArticle } from "./foldCopies";
import { groupByActor } from "./groupByActor";
import { groupByCopies } from "./groupByCopies";
import { groupByDate } from "./groupByDate";
import { groupByOutlet } from "./groupByOutlet";
import { groupByTheme } from "./groupByTheme";

/** What the reader wants to see of the view Themes. */
export interface ArticleView {
  readonly grouping: ArticleGrouping;
  readonly filter: string;
}

const makers: Readonly<
  Record<ArticleGrouping, (folder: FolderSnapshot) => readonly ArticleGroup[]>
> = {
  theme: groupByTheme,
  actor: groupByActor,
  outlet: groupByOutlet,
  date: groupByDate,
  copies: groupByCopies,
};

const directories = new WeakMap<FolderSnapshot, ArticleGroups>();

/** The groups of a folder, made when first asked for and once per state of the folder. */
export function articleGroupsOf(folder: FolderSnapshot): ArticleGroups {
  const directory = directories.get(folder) ?? new ArticleGroups(folder);
  directories.set(folder, directory);
  return directory;
}

/** The articles of a folder by theme, actor, outlet, date and copies, and what a filter lets through. */
export class ArticleGroups {
  readonly #folder: FolderSnapshot;
  readonly #search: ArticleSearch;
  readonly #trees = new Map<ArticleGrouping, GroupTree>();
  readonly #folded = new WeakMap<ArticleGroup, readonly FoldedArticle[]>();
  readonly #copies = new WeakMap<ArticleGroup, number>();
  /** The last filter's answer: each key typed asks several times for the same. */
  #last: { readonly view: ArticleView; readonly tree: GroupTree } | null = null;

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
    this.#search = new ArticleSearch(folder);
  }

  /** All groups. */
  by(grouping: ArticleGrouping): GroupTree {
    const tree = this.#trees.get(grouping) ?? toGroupTree(grouping, makers[grouping](this.#folder));
    this.#trees.set(grouping, tree);
    return tree;
  }

  /** The addresses of the articles that a filter lets through; see `ArticleSearch`. */
  matching(filter: string): ReadonlySet<string> {
    return this.#search.matching(filter);
  }

  /** The same piece by piece; asking again is quick then. */
  matchingInSteps(filter: string): Steps<ReadonlySet<string>> {
    return this.#search.matchingInSteps(filter);
  }

  /** The groups that hold articles which a filter lets through, with these alone. */
  shown(view: ArticleView): GroupTree {
    if (view.filter === "") return this.by(view.grouping);
    const last = this.#last;
    if (last?.view.filter === view.filter && last.view.grouping === view.grouping) return last.tree;
    const kept = keepArticles(this.by(view.grouping), this.matching(view.filter));
    const tree = view.grouping === "actor" ? namedFirst(kept, view.filter) : kept;
    this.#last = { view, tree };
    return tree;
  }

  /** The articles right below a group, copies folded into the article that holds them. */
  articlesIn(group: ArticleGroup): readonly FoldedArticle[] {
    const known = this.#folded.get(group);
    if (known) return known;
    const made =
      group.subject.kind === "copies"
        ? group.own.map((uri) => ({ uri, copies: [] }))
        : foldCopies(this.#folder, group.own);
    this.#folded.set(group, made);
    return made;
  }

  /** How many articles of a group, its parts too, are copies of others of it. */
  copiesIn(group: ArticleGroup): number {
    const known = this.#copies.get(group);
    if (known !== undefined) return known;
    const made = group.articles.length - foldCopies(this.#folder, group.articles).length;
    this.#copies.set(group, made);
    return made;
  }
}

/** Who is called so stands before those who are only named beside it. */
function namedFirst(tree: GroupTree, filter: string): GroupTree {
  const words = toSearchWords(filter);
  const isCalled = ({ subject }: ArticleGroup): boolean =>
    subject.kind === "actor" &&
    words.every((word) => actorTexts(subject.actor).name.includes(word));
  const called = tree.top.filter(isCalled);
  if (called.length === 0) return tree;
  const others = tree.top.filter((group) => !isCalled(group));
  return toGroupTree(tree.by, [...called, ...others]);
}
