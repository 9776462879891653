import type { ArticleFacts } from "../../analysis/index";
import { textOf } from "../../base/span";
import { forEachInSteps, runSteps, Stepwise, type Steps } from "../../base/steps";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { toSearchText, toSearchWords } from "../text/searchText";
import { dateOf, outletOf } from "./articleSource";
import { actorTexts, articleText, themeText } from "./filterTexts";
import { WordBeginnings } from "./wordBeginnings";

/** Articles looked through in one piece. */
const pieceSize = 50;

/**
 * Finds articles by words. Each word has to stand in the article's title, short name, outlet, date or
 * author, in the name or role of somebody it names, in the label or a term of its themes, or has to
 * begin a word of its text.
 */
export class ArticleSearch {
  readonly #folder: FolderSnapshot;
  /** What each word of the last filter finds: typing a further word leaves the others as they are. */
  #words: ReadonlyMap<string, WordFinder> = new Map();
  #last: { readonly filter: string; readonly found: ReadonlySet<string> } | null = null;

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
  }

  /** The addresses of the articles that a filter lets through; all of them where it is empty. */
  matching(filter: string): ReadonlySet<string> {
    return runSteps(this.matchingInSteps(filter));
  }

  /** The same piece by piece; asking again is quick then. */
  *matchingInSteps(filter: string): Steps<ReadonlySet<string>> {
    if (this.#last?.filter === filter) return this.#last.found;
    const before = this.#words;
    const finders = toSearchWords(filter).map(
      (word) => [word, before.get(word) ?? this.#finderOf(word, before)] as const,
    );
    this.#words = new Map(finders);
    const sets: ReadonlySet<string>[] = [];
    for (const [, finder] of finders) sets.push(yield* finder.found.inSteps());
    const found = new Set<string>();
    yield* forEachInSteps(this.#folder.articles, ({ uri }) => {
      if (sets.every((set) => set.has(uri))) found.add(uri);
    });
    this.#last = { filter, found };
    return found;
  }

  #finderOf(word: string, before: ReadonlyMap<string, WordFinder>): WordFinder {
    const beginnings = new WordBeginnings(word);
    let among: ReadonlySet<string> | null = null;
    for (const finder of before.values()) {
      if (!beginnings.areNarrowerThan(finder.beginnings)) continue;
      const found = finder.found.made ?? finder.among;
      if (found && found.size < (among?.size ?? Infinity)) among = found;
    }
    return { beginnings, among, found: new Stepwise(() => this.#find(beginnings, among)) };
  }

  /** @param among articles that a shorter word has found; null where none was looked for. */
  *#find(
    beginnings: WordBeginnings,
    among: ReadonlySet<string> | null,
  ): Steps<ReadonlySet<string>> {
    const { word } = beginnings;
    const found = new Set<string>();
    const addAll = (uris: readonly string[]): void => uris.forEach((uri) => found.add(uri));
    for (const theme of this.#folder.findings.themes) {
      if (themeText(theme).includes(word)) addAll(theme.articles);
    }
    yield;
    for (const [index, actor] of this.#folder.findings.actors.entries()) {
      if (index % pieceSize === 0) yield;
      const { name, others } = actorTexts(actor);
      if (name.includes(word) || others.includes(word)) addAll(actor.articles);
    }
    for (const [index, article] of this.#folder.articles.entries()) {
      if (index % pieceSize === 0) yield;
      const { uri } = article;
      if (found.has(uri)) continue;
      const isIn =
        beginnings.standWhole(article) ||
        ((among?.has(uri) ?? true) && this.#isWritten(beginnings, article));
      if (isIn) found.add(uri);
    }
    return found;
  }

  #isWritten(beginnings: WordBeginnings, article: ReadArticle): boolean {
    const { word } = beginnings;
    return (
      articleText(this.#folder, article.uri).includes(word) ||
      sourceText(article).includes(word) ||
      beginnings.beginIn(article)
    );
  }
}

/** Finds the articles that have a word of the filter. */
interface WordFinder {
  readonly beginnings: WordBeginnings;
  /** Articles that a shorter word has found: but for whole words no others can have this one. */
  readonly among: ReadonlySet<string> | null;
  readonly found: Stepwise<ReadonlySet<string>>;
}

const sources = new WeakMap<ArticleFacts, string>();

/** Outlet, author and date of an article, as search text. */
function sourceText({ document, facts }: ReadArticle): string {
  const known = sources.get(facts);
  if (known !== undefined) return known;
  const { byline, metadata, published } = facts;
  const author = byline ? textOf(document.getText(), byline.name) : metadata.author;
  const parts = [outletOf(facts), author, dateOf(facts), published?.day];
  const made = toSearchText(parts.filter((part) => part != null).join("\n"));
  sources.set(facts, made);
  return made;
}
