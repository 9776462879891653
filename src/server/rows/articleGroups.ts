import { forEachInSteps, Stepwise, type Steps } from "../../base/steps";
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
import { LastAnswer } from "./lastAnswer";
import { pageSize } from "./pages";

/** What the reader wants to see of the view Themes. */
export interface ArticleView {
  readonly grouping: ArticleGrouping;
  readonly filter: string;
}

type Maker = (folder: FolderSnapshot) => Steps<readonly ArticleGroup[]>;

const makers: Readonly<Record<ArticleGrouping, Maker>> = {
  theme: atOnce(groupByTheme),
  actor: groupByActor,
  outlet: atOnce(groupByOutlet),
  date: atOnce(groupByDate),
  copies: atOnce(groupByCopies),
};

/** What is one piece of work, also in a large folder. */
function atOnce(make: (folder: FolderSnapshot) => readonly ArticleGroup[]): Maker {
  return function* (folder) {
    yield;
    return make(folder);
  };
}

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
  readonly #trees = new Map<ArticleGrouping, Stepwise<GroupTree>>();
  readonly #folded = new WeakMap<ArticleGroup, readonly FoldedArticle[]>();
  readonly #copies = new WeakMap<ArticleGroup, number>();
  readonly #filtered = new LastAnswer<GroupTree>();

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
    this.#search = new ArticleSearch(folder);
  }

  /** All groups. */
  by(grouping: ArticleGrouping): GroupTree {
    return this.#by(grouping).value;
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
    return this.#shown(view).value;
  }

  /** Makes piece by piece what the rows of a view are made of. */
  *prepare(view: ArticleView): Steps<void> {
    const { by, top } = yield* this.#shown(view).inSteps();
    for (const group of top.slice(0, pageSize)) {
      yield;
      // Rows tell how many articles are shown, and in themes how many of them are copies.
      if (by === "theme" && group.articles.length > 0) this.copiesIn(group);
    }
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

  #by(grouping: ArticleGrouping): Stepwise<GroupTree> {
    const folder = this.#folder;
    const tree =
      this.#trees.get(grouping) ??
      new Stepwise(function* () {
        return toGroupTree(grouping, yield* makers[grouping](folder));
      });
    this.#trees.set(grouping, tree);
    return tree;
  }

  #shown({ grouping, filter }: ArticleView): Stepwise<GroupTree> {
    if (filter === "") return this.#by(grouping);
    const asked = JSON.stringify([grouping, filter]);
    return this.#filtered.to(asked, () => this.#keep(grouping, filter));
  }

  *#keep(grouping: ArticleGrouping, filter: string): Steps<GroupTree> {
    const matching = yield* this.#search.matchingInSteps(filter);
    const kept = yield* keepArticles(yield* this.#by(grouping).inSteps(), matching);
    return grouping === "actor" ? yield* namedFirst(kept, filter) : kept;
  }
}

/** Who is called so stands before those who are only named beside it. */
function* namedFirst(tree: GroupTree, filter: string): Steps<GroupTree> {
  const words = toSearchWords(filter);
  const isCalled = ({ subject }: ArticleGroup): boolean =>
    subject.kind === "actor" &&
    words.every((word) => actorTexts(subject.actor).name.includes(word));
  const called: ArticleGroup[] = [];
  const others: ArticleGroup[] = [];
  yield* forEachInSteps(tree.top, (group) => {
    (isCalled(group) ? called : others).push(group);
  });
  return called.length === 0 ? tree : toGroupTree(tree.by, [...called, ...others]);
}
