import { countBefore } from "../../base/binarySearch";
import { compareText } from "../../base/compare";
import { WordChunk } from "./wordChunk";
import { searchChunks } from "./searchChunks";
import type { WordSearch, WordSearchOptions } from "./foundWords";
import type { IndexedArticle } from "./wordChunk";
import type { Wording } from "./wording";

/** More articles in one chunk are two chunks. */
const mostArticles = 512;
/** So many are put together when many come at once. */
const bulkArticles = 256;

/**
 * Where the words of articles stand. Articles are kept in chunks by id; a chunk is indexed when it
 * is first searched, and again after one of its articles changed. What is found depends on the
 * articles alone, not on how they came.
 */
export class WordIndex {
  #chunks: Chunk[];

  /** @param articles in any order, each id once. */
  constructor(articles: Iterable<IndexedArticle>) {
    const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
    this.#chunks = [];
    for (let at = 0; at < sorted.length; at += bulkArticles) {
      this.#chunks.push({ articles: sorted.slice(at, at + bulkArticles), indexed: null });
    }
  }

  /** Adds an article or replaces it. */
  update(article: IndexedArticle): void {
    const at = this.#chunkOf(article.id);
    const chunk = this.#chunks[at] ?? { articles: [], indexed: null };
    const place = placeOf(chunk.articles, article.id);
    const isHeld = chunk.articles[place]?.id === article.id;
    const articles = chunk.articles.toSpliced(place, isHeld ? 1 : 0, article);
    this.#chunks.splice(at, 1, ...split(articles));
  }

  remove(id: string): void {
    const at = this.#chunkOf(id);
    const chunk = this.#chunks[at];
    const place = chunk ? placeOf(chunk.articles, id) : 0;
    if (chunk?.articles[place]?.id !== id) return;
    this.#chunks.splice(at, 1, ...split(chunk.articles.toSpliced(place, 1)));
  }

  /**
   * Indexes what is not indexed yet, one chunk a step, so that others may have their turn in between.
   * A search does what is left.
   * @returns steps that tell how far it has come.
   */
  *prepare(): Generator<{ readonly done: number; readonly total: number }> {
    // Chunks may come and go while somebody else has his turn.
    for (let at = 0; at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at];
      if (!chunk || chunk.indexed) continue;
      indexOf(chunk);
      yield { done: at + 1, total: this.#chunks.length };
    }
  }

  /** Finds where words stand, exactly or nearly; best first. */
  search(wording: Wording, options: WordSearchOptions = {}): WordSearch {
    return searchChunks(this.#chunks.map(indexOf), wording, options);
  }

  /** The chunk whose articles an id lies among. */
  #chunkOf(id: string): number {
    const after = countBefore(
      this.#chunks.length,
      (at) => compareText(this.#chunks[at]?.articles[0]?.id ?? "", id) <= 0,
    );
    return Math.max(0, after - 1);
  }
}

interface Chunk {
  /** Sorted by id. */
  readonly articles: readonly IndexedArticle[];
  indexed: WordChunk | null;
}

function indexOf(chunk: Chunk): WordChunk {
  chunk.indexed ??= new WordChunk(chunk.articles);
  return chunk.indexed;
}

function placeOf(articles: readonly IndexedArticle[], id: string): number {
  return countBefore(articles.length, (at) => compareText(articles[at]?.id ?? "", id) < 0);
}

function split(articles: readonly IndexedArticle[]): readonly Chunk[] {
  if (articles.length === 0) return [];
  if (articles.length <= mostArticles) return [{ articles, indexed: null }];
  const middle = articles.length >>> 1;
  return [
    { articles: articles.slice(0, middle), indexed: null },
    { articles: articles.slice(middle), indexed: null },
  ];
}
