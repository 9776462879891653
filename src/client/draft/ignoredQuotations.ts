import type * as vscode from "vscode";
import type { DraftFinding } from "../../protocol/wording";

/** Where it is kept among what the editor remembers of the workspace. */
const memoryKey = "seedReader.ignoredQuotations";
/** Documents that are remembered; the one ignored longest ago goes first. */
const mostDocuments = 100;

/**
 * Quotations of drafts that the writer does not want to hear of, by their words, so that they stay
 * ignored wherever they move to. Remembered with the workspace; nothing is written into it.
 */
export class IgnoredQuotations {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  has(document: vscode.TextDocument, { key }: DraftFinding): boolean {
    return this.#keysOf(document).includes(key);
  }

  countIn(document: vscode.TextDocument, findings: readonly DraftFinding[]): number {
    return findings.filter((finding) => this.has(document, finding)).length;
  }

  async add(document: vscode.TextDocument, { key }: DraftFinding): Promise<void> {
    const keys = [...this.#keysOf(document).filter((other) => other !== key), key];
    await this.#write(document, keys);
  }

  async forget(document: vscode.TextDocument): Promise<void> {
    await this.#write(document, []);
  }

  #keysOf(document: vscode.TextDocument): readonly string[] {
    return this.#all()[document.uri.toString()] ?? [];
  }

  #all(): Readonly<Record<string, readonly string[]>> {
    return this.#memory.get<Record<string, readonly string[]>>(memoryKey, {});
  }

  async #write(document: vscode.TextDocument, keys: readonly string[]): Promise<void> {
    const uri = document.uri.toString();
    const others = Object.entries(this.#all()).filter(([other]) => other !== uri);
    const kept = keys.length === 0 ? others : [...others, [uri, keys] as const];
    await this.#memory.update(memoryKey, Object.fromEntries(kept.slice(-mostDocuments)));
  }
}
