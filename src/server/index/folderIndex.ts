import type {
  CheckedQuotation,
  Corpus,
  CorpusChange,
  RelatedPassage,
  ScopedCorrections,
  ScopedImport,
  UnusedCorrection,
  WordSearch,
  WordSearchOptions,
  Wording,
} from "../../analysis/index";
import type { Span } from "../../base/span";
import type { Engine } from "../engine";
import type { ArticleStore } from "../store/articleStore";
import type { ReadArticle } from "../store/readArticle";
import { FolderSnapshot } from "./folderSnapshot";

const emptySnapshot = new FolderSnapshot([], {
  actors: [],
  passages: [],
  copies: [],
  overlaps: [],
  stories: [],
  themes: [],
});

/**
 * The corpus of the articles in the store. Findings over the whole folder are made when asked for,
 * once per state of the corpus, and not while a batch of files is being read.
 */
export class FolderIndex {
  readonly #engine: Engine;
  readonly #store: ArticleStore;
  readonly #onChange: () => void;
  #corpus: Corpus;
  /** The versions that the corpus holds. */
  readonly #articles = new Map<string, ReadArticle>();
  /** Open documents that changed since the corpus last saw them. */
  readonly #edited = new Set<string>();
  #corrections: readonly ScopedCorrections[] = [];
  #imports: readonly ScopedImport[] = [];
  #snapshot = emptySnapshot;
  #current = true;
  #reading = false;

  /** @param onChange called when something that depends on the folder may have moved. */
  constructor(engine: Engine, store: ArticleStore, onChange: () => void) {
    this.#engine = engine;
    this.#store = store;
    this.#onChange = onChange;
    this.#corpus = engine.createCorpus();
  }

  get size(): number {
    return this.#articles.size;
  }

  /** The versions that the corpus holds. */
  get held(): readonly ReadArticle[] {
    return [...this.#articles.values()];
  }

  /** Whether answers about the folder are complete at this moment. */
  get complete(): boolean {
    return !this.#reading;
  }

  /** What the folder knows; while files are being read, what it knew when it was last looked at. */
  get snapshot(): FolderSnapshot {
    if (this.#reading) return this.#snapshot;
    for (const uri of [...this.#edited]) this.update(uri);
    if (!this.#current) this.#look();
    return this.#snapshot;
  }

  /** What the folder knew when it was last looked at. */
  get lastSnapshot(): FolderSnapshot {
    return this.#snapshot;
  }

  /** Marks an open document as changed; the corpus takes it over with the next `update` or look. */
  edited(uri: string): void {
    this.#edited.add(uri);
  }

  /** Takes over what the store holds of an article. */
  update(uri: string): void {
    this.#edited.delete(uri);
    const reading = this.#store.get(uri);
    if (reading?.kind !== "read") {
      this.remove(uri);
      return;
    }
    const before = this.#articles.get(uri);
    this.#articles.set(uri, reading);
    if (before?.facts === reading.facts) return;
    this.#moved(this.#corpus.update(uri, reading.facts));
    // Even where nothing moved, spans are looked up by version.
    this.#current = false;
  }

  remove(uri: string): void {
    this.#edited.delete(uri);
    if (this.#articles.delete(uri)) this.#moved(this.#corpus.remove(uri));
  }

  /** While a batch of files is being read, nobody waits for the whole folder. */
  startReading(): void {
    this.#reading = true;
  }

  finishReading(): void {
    this.#reading = false;
  }

  /** Looks at what was read so far, in the middle of a batch. */
  look(): void {
    if (!this.#current) this.#look();
  }

  /** Takes over what the reader has said about the actors of the folder. */
  correct(corrections: readonly ScopedCorrections[]): void {
    this.#corrections = corrections;
    this.#corpus.correct(corrections);
    this.#current = false;
    this.#onChange();
  }

  /** Takes over passages that another program has found. */
  carry(imports: readonly ScopedImport[]): void {
    this.#imports = imports;
    this.#corpus.carry(imports);
    this.#current = false;
    this.#onChange();
  }

  /** Addresses of articles that have changed since passages were imported; none while files are read. */
  changedSinceImport(): readonly string[] {
    return this.#reading ? [] : this.#corpus.changedSinceImport();
  }

  /** What the reader has said about nothing that is there any more; none while files are being read. */
  unusedCorrections(): readonly UnusedCorrection[] {
    if (this.#reading || this.#corrections.every((scope) => scope.corrections.length === 0)) {
      return [];
    }
    return this.#corpus.unusedCorrections();
  }

  clear(): void {
    this.#corpus = this.#engine.createCorpus();
    this.#corpus.correct(this.#corrections);
    this.#corpus.carry(this.#imports);
    if (this.#articles.size > 0) this.#onChange();
    this.#articles.clear();
    this.#edited.clear();
    this.#snapshot = emptySnapshot;
    this.#current = true;
  }

  /** Passages of other articles that speak of the same matter; none while files are being read. */
  related(article: ReadArticle, span: Span, limit: number): readonly RelatedPassage[] {
    const snapshot = this.snapshot;
    if (this.#reading || !snapshot.holds(article)) return [];
    return this.#corpus.related(article.uri, span, limit);
  }

  /** Where words stand in the articles held, also while files are being read. */
  findWords(wording: Wording, options?: WordSearchOptions): WordSearch {
    if (!this.#reading) for (const uri of [...this.#edited]) this.update(uri);
    return this.#corpus.findWords(wording, options);
  }

  /** Compares a quotation of a draft with the articles held, also while files are being read. */
  checkQuotation(...asked: Parameters<Corpus["checkQuotation"]>): CheckedQuotation {
    if (!this.#reading) for (const uri of [...this.#edited]) this.update(uri);
    return this.#corpus.checkQuotation(...asked);
  }

  /** Indexes the articles for {@link findWords}, step by step. */
  prepareWords(): ReturnType<Corpus["prepareWords"]> {
    return this.#corpus.prepareWords();
  }

  /** The version of an article that the corpus holds. */
  article(uri: string): ReadArticle | undefined {
    return this.#articles.get(uri);
  }

  #moved({ added, changed, removed }: CorpusChange): void {
    if (added.length + changed.length + removed.length === 0) return;
    this.#current = false;
    this.#onChange();
  }

  #look(): void {
    const articles = this.#corpus.articles.flatMap((uri) => this.#articles.get(uri) ?? []);
    const snapshot: FolderSnapshot = new FolderSnapshot(
      articles,
      this.#corpus.findings(),
      (wording, options) => {
        const found = this.#corpus.findWords(wording, options);
        // The corpus may hold a newer version by now, in which words stand elsewhere.
        const isSeen = (uri: string): boolean => this.#articles.get(uri) === snapshot.article(uri);
        return { ...found, places: found.places.filter(({ article }) => isSeen(article)) };
      },
    );
    this.#snapshot = snapshot;
    this.#current = true;
  }
}
