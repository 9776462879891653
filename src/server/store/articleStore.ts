import { TextDocument } from "vscode-languageserver-textdocument";
import { noSourcingTerms, toldNothing } from "../../analysis/index";
import type { SourcingTerms, Told } from "../../analysis/index";
import { maxArticleBytes } from "../../base/decodeText";
import type { Engine } from "../engine";
import { shortFileName } from "../seedFiles";
import { fileName } from "../uri";
import type { Reading } from "./readArticle";

/**
 * What is known of every article: the version in the editor where it is open, else the one on
 * disk. An open document is analysed when its facts are first asked for and once per version.
 */
export class ArticleStore {
  readonly #engine: Engine;
  readonly #toldOf: (uri: string) => Told;
  readonly #terms: () => SourcingTerms;
  readonly #open = new Map<string, { readonly document: TextDocument; reading: Reading | null }>();
  readonly #files = new Map<string, Reading>();
  #disposed = false;

  /**
   * @param toldOf what the reader has said about the names of an article; the same object while it
   *   holds.
   * @param terms what the reader counts as sources; the same object while it holds.
   */
  constructor(
    engine: Engine,
    toldOf: (uri: string) => Told = () => toldNothing,
    terms: () => SourcingTerms = () => noSourcingTerms,
  ) {
    this.#engine = engine;
    this.#toldOf = toldOf;
    this.#terms = terms;
  }

  /** The article as it stands now; undefined where it is neither open nor read from disk. */
  get(uri: string): Reading | undefined {
    const open = this.#open.get(uri);
    if (!open) return this.#files.get(uri);
    // Assigned only when the analysis succeeds: a failure is not cached.
    open.reading ??= this.#analyze(uri, open.document, this.#files.get(uri));
    return open.reading;
  }

  /** The version an article is in, without analysing it; for the log. */
  versionOf(uri: string): number | undefined {
    const reading = this.#files.get(uri);
    const onDisk = reading?.kind === "read" ? reading.document : undefined;
    return (this.#open.get(uri)?.document ?? onDisk)?.version;
  }

  /** Takes over a new version of an open document; what was known of the old one is dropped. */
  open(uri: string, document: TextDocument): void {
    if (this.#disposed) return;
    const before = this.#open.get(uri)?.reading;
    if (before) this.#files.set(uri, before);
    this.#open.set(uri, { document, reading: null });
  }

  /** Keeps what was known, as the version on disk, until the file is read again or removed. */
  close(uri: string): void {
    const reading = this.#open.get(uri)?.reading;
    this.#open.delete(uri);
    if (reading && !this.#disposed) this.#files.set(uri, reading);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  get openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Takes over the text of a file on disk. The same text again keeps the same facts. */
  putFile(uri: string, text: string): void {
    if (this.#disposed) return;
    const document = TextDocument.create(uri, "seed", 0, text);
    this.#files.set(uri, this.#analyze(uri, document, this.#files.get(uri)));
  }

  putUnread(uri: string, reason: string): void {
    if (!this.#disposed) this.#files.set(uri, { kind: "unread", uri, reason });
  }

  removeFile(uri: string): void {
    this.#files.delete(uri);
  }

  /** The reader has said something else about an article or its sources: an open one is read again. */
  retell(uri: string): void {
    const open = this.#open.get(uri);
    if (open) open.reading = null;
  }

  /** Forgets everything but the texts of open documents. */
  clear(): void {
    this.#files.clear();
    for (const open of this.#open.values()) open.reading = null;
  }

  dispose(): void {
    this.#disposed = true;
    this.#open.clear();
    this.#files.clear();
  }

  #analyze(uri: string, document: TextDocument, before: Reading | undefined): Reading {
    const text = document.getText();
    if (text.length > maxArticleBytes) {
      return { kind: "unread", uri, reason: "The text is too large to be read as one article." };
    }
    const told = this.#toldOf(uri);
    const terms = this.#terms();
    const isHeld = before?.kind === "read" && before.told === told && before.terms === terms;
    if (isHeld && before.document.getText() === text) return { ...before, document };
    const fallbackHeadline = shortFileName(fileName(uri));
    return {
      kind: "read",
      uri,
      document,
      told,
      terms,
      facts: this.#engine.analyzeArticle(text, { fallbackHeadline, told, terms }),
    };
  }
}
