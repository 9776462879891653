import { readWording, type ArticleFacts, type Wording } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { toSearchText, toSearchWords } from "../text/searchText";
import { dateOf, outletOf } from "./articleSource";
import { actorTexts, articleText } from "./filterTexts";

/**
 * Finds articles by words. Each word has to stand in the article's title, short name, outlet, date or
 * author, in the name or role of somebody it names, in the label or a term of its themes, or has to be
 * a whole word of its text.
 */
export class ArticleSearch {
  readonly #folder: FolderSnapshot;
  /** What each word of the last filter has found: typing a further word leaves the others as they are. */
  #words: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #last: { readonly filter: string; readonly found: ReadonlySet<string> } | null = null;

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
  }

  /** The addresses of the articles that a filter lets through; all of them where it is empty. */
  matching(filter: string): ReadonlySet<string> {
    if (this.#last?.filter === filter) return this.#last.found;
    const words = toSearchWords(filter);
    this.#words = new Map(words.map((word) => [word, this.#words.get(word) ?? this.#find(word)]));
    const sets = [...this.#words.values()];
    const uris = this.#folder.articles.map(({ uri }) => uri);
    const found = new Set(uris.filter((uri) => sets.every((set) => set.has(uri))));
    this.#last = { filter, found };
    return found;
  }

  #find(word: string): ReadonlySet<string> {
    const found = new Set<string>();
    const addAll = (uris: readonly string[]): void => uris.forEach((uri) => found.add(uri));
    for (const { label, terms, articles } of this.#folder.findings.themes) {
      const texts = [label, ...terms.map(({ text }) => text)];
      if (texts.some((text) => toSearchText(text).includes(word))) addAll(articles);
    }
    for (const actor of this.#folder.findings.actors) {
      const { name, others } = actorTexts(actor);
      if (name.includes(word) || others.includes(word)) addAll(actor.articles);
    }
    const wording = readWording(word);
    for (const article of this.#folder.articles) {
      const { uri, facts } = article;
      if (found.has(uri)) continue;
      const isTitled = articleText(this.#folder, uri).includes(word);
      if (isTitled || sourceText(article).includes(word) || standsIn(facts, wording)) {
        found.add(uri);
      }
    }
    return found;
  }
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

/** Whether the words of a filter's word (`co-operation` is two) stand in the text, in this order. */
function standsIn({ words: { hashes, count } }: ArticleFacts, wording: Wording): boolean {
  if (wording.count === 0) return false;
  const first = wording.hashes[0] ?? 0;
  for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) {
    let next = 1;
    while (
      next < wording.count &&
      at + next < count &&
      hashes[at + next] === wording.hashes[next]
    ) {
      next++;
    }
    if (next === wording.count) return true;
  }
  return false;
}
