import type { Corpus, KeptThemes, ScopedCorrections, ScopedImport } from "../../analysis/index";
import type { Engine } from "../engine";

/**
 * A corpus that can begin anew without articles; what readers say, what was imported and what is kept
 * of the themes is told to the new one, too.
 */
export class ToldCorpus {
  readonly #engine: Engine;
  #corpus: Corpus;
  #corrections: readonly ScopedCorrections[] = [];
  #imports: readonly ScopedImport[] = [];
  #kept: KeptThemes | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#corpus = engine.createCorpus();
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Whether the reader has said anything of the folder. */
  get isCorrected(): boolean {
    return this.#corrections.some((scope) => scope.corrections.length > 0);
  }

  correct(corrections: readonly ScopedCorrections[]): void {
    this.#corrections = corrections;
    this.#corpus.correct(corrections);
  }

  carry(imports: readonly ScopedImport[]): void {
    this.#imports = imports;
    this.#corpus.carry(imports);
  }

  keepThemes(kept: KeptThemes): void {
    this.#kept = kept;
    this.#corpus.keepThemes(kept);
  }

  restart(): void {
    this.#corpus = this.#engine.createCorpus();
    this.#corpus.keepThemes(this.#kept);
    this.#corpus.correct(this.#corrections);
    this.#corpus.carry(this.#imports);
  }
}
