import { compareText } from "../../base/compare";
import { deriveFindings } from "./deriveFindings";
import { sameFacts } from "./sameFacts";
import type { Span } from "../../base/span";
import type { Actor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { FolderFindings, RelatedPassage } from "../model/folder";
import type { Corpus, CorpusChange } from "./corpus";
import type { DerivedFindings } from "./deriveFindings";

/** An empty corpus. What it holds are the facts; all findings are derived from them when asked. */
export function createCorpus(): Corpus {
  return new FactsCorpus();
}

const noChange: CorpusChange = { added: [], changed: [], removed: [] };

class FactsCorpus implements Corpus {
  readonly #facts = new Map<string, ArticleFacts>();
  #ids: readonly string[] | null = null;
  #derived: DerivedFindings | null = null;

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
    this.#forget();
    return before ? { ...noChange, changed: [id] } : { ...noChange, added: [id] };
  }

  remove(id: string): CorpusChange {
    if (!this.#facts.delete(id)) return noChange;
    this.#forget();
    return { ...noChange, removed: [id] };
  }

  findings(): FolderFindings {
    return this.#derive().findings;
  }

  actorOf(article: string, actor: number): Actor | undefined {
    return this.#derive().actorOf(article, actor);
  }

  related(article: string, span: Span, limit?: number): readonly RelatedPassage[] {
    return this.#derive().index.related(article, span, limit);
  }

  #derive(): DerivedFindings {
    this.#derived ??= deriveFindings(
      this.articles.flatMap((id) => {
        const facts = this.#facts.get(id);
        return facts ? [{ id, facts }] : [];
      }),
    );
    return this.#derived;
  }

  #forget(): void {
    this.#ids = null;
    this.#derived = null;
  }
}
