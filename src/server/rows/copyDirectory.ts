import type { Overlap, Passage } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { filterInSteps, forEachInSteps, Stepwise, type Steps } from "../../base/steps";
import { sharedKinds, type SharedKind } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchWords } from "../text/searchText";
import { articlePairsInSteps, type ArticlePairs } from "./articlePairs";
import { isOwnWordOfPassage } from "./copyTexts";
import { articleText } from "./filterTexts";
import { LastAnswer } from "./lastAnswer";

/** What the reader wants to see of the view Copies. */
export interface CopyView {
  readonly filter: string;
  readonly kinds: readonly SharedKind[];
}

/** What a view lets through, in the order of its rows. */
export interface FilteredCopies extends ArticlePairs {
  /** Worthiest first. */
  readonly passages: readonly Passage[];
  /** Passages that the filter lets through and the kinds do not, by kind. */
  readonly hidden: Readonly<Record<SharedKind, number>>;
}

const directories = new WeakMap<FolderSnapshot, CopyDirectory>();

/** The copies of a folder, listed when first asked for and once per state of the folder. */
export function copyDirectoryOf(folder: FolderSnapshot): CopyDirectory {
  const directory = directories.get(folder) ?? new CopyDirectory(folder);
  directories.set(folder, directory);
  return directory;
}

/** All that articles of a folder share, and what of it a view lets through. */
export class CopyDirectory {
  readonly #folder: FolderSnapshot;
  /** All passages, worthiest first. */
  readonly #ranked = new Stepwise(() => sortInSteps(this.#folder.findings.passages, byWorth));
  readonly #unfiltered = new LastAnswer<FilteredCopies>();
  readonly #filtered = new LastAnswer<FilteredCopies>();

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
  }

  /** How many passages there are of each kind. */
  get counts(): Readonly<Record<SharedKind, number>> {
    return countKinds(this.#folder.findings.passages);
  }

  /**
   * The passages and pairs of articles that a view lets through. Each word of its filter has to stand
   * in the passage, in the headline or short name of an article that carries it, or be its kind.
   */
  matching(view: CopyView): FilteredCopies {
    return this.#matching(view).value;
  }

  /** The same piece by piece; asking again is quick then. */
  matchingInSteps(view: CopyView): Steps<FilteredCopies> {
    return this.#matching(view).inSteps();
  }

  #matching(view: CopyView): Stepwise<FilteredCopies> {
    const asked = JSON.stringify([view.filter, view.kinds]);
    // Counts are of all and of those let through: neither makes the other forgotten.
    const answers = view.filter === "" ? this.#unfiltered : this.#filtered;
    return answers.to(asked, () => this.#find(view));
  }

  *#find({ filter, kinds }: CopyView): Steps<FilteredCopies> {
    const words = toSearchWords(filter);
    const shown = new Set(kinds);
    const passages: Passage[] = [];
    const hidden = countKinds([]);
    yield* forEachInSteps(yield* this.#ranked.inSteps(), (passage) => {
      if (!this.#matches(passage, words)) return;
      if (shown.has(passage.shared)) passages.push(passage);
      else hidden[passage.shared]++;
    });
    const pairs = yield* articlePairsInSteps(this.#folder, kinds);
    const isMatch = (pair: Overlap): boolean => this.#pairMatches(pair, words);
    return {
      passages,
      hidden,
      whole: yield* filterInSteps(pairs.whole, isMatch),
      parts: yield* filterInSteps(pairs.parts, isMatch),
    };
  }

  #matches(passage: Passage, words: readonly string[]): boolean {
    return words.every(
      (word) =>
        isOwnWordOfPassage(this.#folder, passage, word) ||
        passage.places.some(({ article }) => articleText(this.#folder, article).includes(word)),
    );
  }

  #pairMatches({ a, b }: Overlap, words: readonly string[]): boolean {
    return words.every((word) =>
      [a, b].some((article) => articleText(this.#folder, article).includes(word)),
    );
  }
}

function byWorth(x: Passage, y: Passage): number {
  return y.worth - x.worth || y.words - x.words || comparePlaces(x, y);
}

function comparePlaces({ places: [x] }: Passage, { places: [y] }: Passage): number {
  if (!x || !y) return 0;
  return compareText(x.article, y.article) || x.span.start - y.span.start;
}

function countKinds(passages: readonly Passage[]): Record<SharedKind, number> {
  const counts = { article: 0, passage: 0, quotation: 0, formula: 0, furniture: 0 };
  for (const { shared } of passages) counts[shared]++;
  return counts;
}

/** How many passages some counts are of together. */
export function sumOfKinds(counts: Readonly<Record<SharedKind, number>>): number {
  return sharedKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
