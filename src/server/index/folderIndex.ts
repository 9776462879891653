import type {
  Corpus,
  CorpusChange,
  FolderLook,
  KeptThemes,
  RelatedPassage,
  ScopedCorrections,
  ScopedImport,
  SettledThemes,
  UnusedCorrection,
} from "../../analysis/index";
import type { Span } from "../../base/span";
import type { Steps } from "../../base/steps";
import type { Engine } from "../engine";
import type { ArticleStore } from "../store/articleStore";
import type { ReadArticle } from "../store/readArticle";
import type { FolderSnapshot } from "./folderSnapshot";
import { emptySnapshot, takeSnapshot } from "./takeSnapshot";
import { ToldCorpus } from "./toldCorpus";

/** Folders of so many articles are looked at when a question comes; larger ones in the background. */
const mostAtOnce = 120;

/**
 * The corpus of the articles in the store. Findings over the whole folder are made once per state of
 * the corpus: in a small folder when asked for, in a large one when somebody goes through
 * {@link FolderIndex.lookInSteps}, and not while a batch of files is being read.
 */
export class FolderIndex {
  readonly #store: ArticleStore;
  readonly #onChange: () => void;
  readonly #told: ToldCorpus;
  /** The versions that the corpus holds. */
  readonly #articles = new Map<string, ReadArticle>();
  /** Open documents that changed since the corpus last saw them. */
  readonly #edited = new Set<string>();
  #snapshot = emptySnapshot;
  /** What the snapshot was taken of; null before the first one. */
  #seen: FolderLook | null = null;
  #current = true;
  #reading = false;

  /** @param onChange called when something that depends on the folder may have moved. */
  constructor(engine: Engine, store: ArticleStore, onChange: () => void) {
    this.#store = store;
    this.#onChange = onChange;
    this.#told = new ToldCorpus(engine);
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

  /** Whether looking at the folder takes too long for a question to wait for. */
  get isLarge(): boolean {
    return this.#articles.size > mostAtOnce;
  }

  /** Whether the snapshot is of what the corpus holds. */
  get isCurrent(): boolean {
    return this.#current && this.#edited.size === 0;
  }

  /**
   * What the folder knows. While files are being read, and in a large folder until it has been looked
   * at anew, what it knew when it was last looked at.
   */
  get snapshot(): FolderSnapshot {
    this.#refresh();
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
    this.#keepSettled();
    this.#moved(this.#told.corpus.update(uri, reading.facts));
    // Even where nothing moved, spans are looked up by version.
    this.#current = false;
  }

  remove(uri: string): void {
    this.#edited.delete(uri);
    if (!this.#articles.has(uri)) return;
    this.#keepSettled();
    this.#articles.delete(uri);
    this.#moved(this.#told.corpus.remove(uri));
  }

  /** While a batch of files is being read, nobody waits for the whole folder. */
  startReading(): void {
    this.#keepSettled();
    this.#reading = true;
  }

  finishReading(): void {
    this.#reading = false;
  }

  /**
   * Looks at what has been read so far, in pieces; what was known before is known until the end. Where
   * something changes meanwhile, the look is of what was there at the beginning.
   */
  *lookInSteps(): Steps<void> {
    this.#takeEdits();
    if (this.#current) return;
    const look = this.#told.corpus.look();
    yield* look.prepare();
    if (this.#told.corpus.look() !== look) return;
    this.#take(look);
    yield* this.#snapshot.prepare();
  }

  /** Takes over what the reader has said about the actors of the folder. */
  correct(corrections: readonly ScopedCorrections[]): void {
    this.#keepSettled();
    this.#told.correct(corrections);
    this.#current = false;
    this.#onChange();
  }

  /**
   * Takes over what is kept of the themes, in place of what was kept before: of an earlier session,
   * of an earlier moment, or with the wish to have them grouped anew.
   */
  keepThemes(kept: KeptThemes): void {
    this.#told.keepThemes(kept);
    this.#current = false;
    if (this.#articles.size > 0) this.#onChange();
  }

  /** The themes as they are at this moment; undefined where nobody has asked for them yet. */
  get settledThemes(): SettledThemes | undefined {
    return this.#current && !this.#reading ? this.#seen?.settled : undefined;
  }

  /** Takes over passages that another program has found. */
  carry(imports: readonly ScopedImport[]): void {
    this.#told.carry(imports);
    this.#current = false;
    this.#onChange();
  }

  /** What the snapshot of this moment was taken of; null while files are being read. */
  get lookNow(): FolderLook | null {
    this.#refresh();
    return this.#reading ? null : this.#seen;
  }

  /** What the reader has said about nothing that is there any more; none while files are being read. */
  unusedCorrections(): readonly UnusedCorrection[] {
    return this.#told.isCorrected ? (this.lookNow?.unused ?? []) : [];
  }

  clear(): void {
    this.#keepSettled();
    this.#told.restart();
    if (this.#articles.size > 0) this.#onChange();
    this.#articles.clear();
    this.#edited.clear();
    this.#snapshot = emptySnapshot;
    this.#seen = null;
    this.#current = true;
  }

  /**
   * Passages of other articles that speak of the same matter, as the folder was last looked at: an
   * article that is read again when it is closed leaves nobody without an answer.
   */
  related(article: ReadArticle, span: Span, limit: number): readonly RelatedPassage[] {
    // Asking for the snapshot takes it, where that may be.
    const isHeld = this.snapshot.holds(article);
    return (isHeld && this.#seen?.related(article.uri, span, limit)) || [];
  }

  /** The articles held, for questions about their words; also while files are being read. */
  get corpus(): Pick<Corpus, "findWords" | "checkQuotation" | "prepareWords"> {
    if (!this.#reading) this.#takeEdits();
    return this.#told.corpus;
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

  /** Before anything changes: the themes that were shown are those that the next ones go on from. */
  #keepSettled(): void {
    const settled = this.settledThemes;
    if (settled) this.#told.keepThemes(settled.kept);
  }

  #takeEdits(): void {
    for (const uri of [...this.#edited]) this.update(uri);
  }

  #refresh(): void {
    if (this.#reading) return;
    this.#takeEdits();
    if (!this.#current && !this.isLarge) this.#take(this.#told.corpus.look());
  }

  #take(look: FolderLook): void {
    this.#seen = look;
    this.#snapshot = takeSnapshot(this.#told.corpus, look, this.#articles);
    this.#current = true;
  }
}
