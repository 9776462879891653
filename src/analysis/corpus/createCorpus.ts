import { compareText } from "../../base/compare";
import { Stepwise } from "../../base/steps";
import { wordsForCopies } from "./deriveParts";
import { lookAtFolder, type FolderLook } from "./lookAtFolder";
import { sameFacts, sameWords } from "./sameFacts";
import { CopyIndex } from "../passages/copyIndex";
import { checkQuotation } from "../wording/checkQuotation";
import { WordIndex } from "../wording/wordIndex";
import type { Span } from "../../base/span";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import type { ScopedImport } from "../imported/importedCopies";
import type { Actor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { FolderFindings, RelatedPassage } from "../model/folder";
import type { Corpus, CorpusChange } from "./corpus";
import type { ArticleWithFacts } from "../themes/poolTerms";
import type { KeptThemes } from "../themes/settle/keptThemes";
import type { CheckedDraft, CheckedQuotation } from "../wording/checkQuotation";
import type { DraftQuotation } from "../wording/draftQuotations";
import type { WordSearch, WordSearchOptions } from "../wording/foundWords";
import type { Wording } from "../wording/wording";

/** An empty corpus. What it holds are the facts; all findings are derived from them when asked. */
export function createCorpus(): Corpus {
  return new FactsCorpus();
}

const noChange: CorpusChange = { added: [], changed: [], removed: [] };

class FactsCorpus implements Corpus {
  readonly #facts = new Map<string, ArticleFacts>();
  #ids: readonly string[] | null = null;
  #scopes: readonly ScopedCorrections[] = [];
  #imports: readonly ScopedImport[] = [];
  #kept: KeptThemes | null = null;
  #look: FolderLook | null = null;
  /** Made when copies are first asked for; then it follows the articles. */
  #copies: CopyIndex | null = null;
  /** Made when words are first looked for; then it follows the articles. */
  #words: WordIndex | null = null;

  get articles(): readonly string[] {
    this.#ids ??= [...this.#facts.keys()].sort(compareText);
    return this.#ids;
  }

  facts(id: string): ArticleFacts | undefined {
    return this.#facts.get(id);
  }

  update(id: string, facts: ArticleFacts): CorpusChange {
    const before = this.#facts.get(id);
    if (before && sameFacts(before, facts)) return noChange;
    this.#facts.set(id, facts);
    this.#words?.update({ id, facts });
    const movesWords = before === undefined || !sameWords(before, facts);
    if (movesWords) this.#copies?.update(wordsForCopies({ id, facts }));
    this.#forget({ words: movesWords });
    return before ? { ...noChange, changed: [id] } : { ...noChange, added: [id] };
  }

  remove(id: string): CorpusChange {
    if (!this.#facts.delete(id)) return noChange;
    this.#words?.remove(id);
    this.#copies?.remove(id);
    this.#forget({ words: true });
    return { ...noChange, removed: [id] };
  }

  correct(scopes: readonly ScopedCorrections[]): void {
    this.#scopes = scopes;
    this.#forget({ words: false });
  }

  carry(imports: readonly ScopedImport[]): void {
    this.#imports = imports;
    this.#forget({ words: false });
  }

  keepThemes(kept: KeptThemes | null): void {
    this.#kept = kept;
    // What a look has settled leads to the same look again.
    if (kept === null || kept !== this.#look?.settled?.kept) this.#forget({ words: false });
  }

  look(): FolderLook {
    if (this.#look) return this.#look;
    const articles = this.#articlesWithFacts();
    const index = (this.#copies ??= new CopyIndex(articles.map(wordsForCopies)));
    const copies = new Stepwise(() => index.copiesInSteps());
    this.#look = lookAtFolder({
      articles,
      scopes: this.#scopes,
      copies,
      imports: this.#imports,
      kept: this.#kept,
    });
    return this.#look;
  }

  changedSinceImport(): readonly string[] {
    return this.look().changedSinceImport;
  }

  unusedCorrections(): readonly UnusedCorrection[] {
    return this.look().unused;
  }

  findings(): FolderFindings {
    return this.look().findings;
  }

  actorOf(article: string, actor: number): Actor | undefined {
    return this.look().actorOf(article, actor);
  }

  related(article: string, span: Span, limit?: number): readonly RelatedPassage[] {
    return this.look().related(article, span, limit);
  }

  findWords(wording: Wording, options?: WordSearchOptions): WordSearch {
    return this.#indexWords().search(wording, options);
  }

  checkQuotation(draft: CheckedDraft, quotation: DraftQuotation): CheckedQuotation {
    const sources = {
      findWords: (wording: Wording, options?: WordSearchOptions) =>
        this.findWords(wording, options),
      facts: (id: string) => this.facts(id),
      scopes: this.#scopes,
    };
    return checkQuotation(sources, draft, quotation);
  }

  prepareWords(): ReturnType<Corpus["prepareWords"]> {
    return this.#indexWords().prepare();
  }

  #indexWords(): WordIndex {
    this.#words ??= new WordIndex(this.#articlesWithFacts());
    return this.#words;
  }

  #articlesWithFacts(): readonly ArticleWithFacts[] {
    return this.articles.flatMap((id): ArticleWithFacts[] => {
      const facts = this.#facts.get(id);
      return facts ? [{ id, facts }] : [];
    });
  }

  /** @param words whether an article came or went or says other words than before. */
  #forget({ words }: { readonly words: boolean }): void {
    this.#look = null;
    if (!words) return;
    this.#ids = null;
  }
}
