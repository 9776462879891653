import * as vscode from "vscode";
import { changedNotification } from "../../protocol/indexing";
import {
  relatedContextKeys,
  relatedViewIds,
  type RelatedItem,
  type RelatedParams,
} from "../../protocol/related";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";
import { keepsShown, type ShownRelated } from "./followCursor";
import { movedByEdits, type Edit } from "./movedByEdits";
import { LatestQuestion } from "./latestQuestion";
import { wordsOf, type ViewWords } from "./relatedWords";
import { isByHand, mayReturn, readerPlace } from "./readerPlace";
import { RelatedTree, type RelatedRow } from "./relatedTree";

/** The view follows when the cursor has rested for so long. */
const restMilliseconds = 200;
/** Findings come in bursts while files are read. */
const changeMilliseconds = 300;

/**
 * The view *Related*: what other articles say on the matter of the paragraph at the cursor, or of what
 * is selected. It follows the cursor unless it is pinned, and asks for nothing while nobody sees it.
 */
export class RelatedView implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #tree: RelatedTree;
  readonly #view: vscode.TreeView<RelatedRow>;
  readonly #parts: vscode.Disposable;
  readonly #question: LatestQuestion;
  #shown: (ShownRelated & { readonly changes: number }) | null = null;
  #pinned: RelatedParams | null = null;
  /** Whether a key or the mouse moved the cursor last, and no list or command. */
  #byHand = false;
  /** How often the folder has changed; rows that were asked for before are old. */
  #changes = 0;

  constructor(connection: Connection, index: IndexState) {
    this.#connection = connection;
    this.#tree = new RelatedTree(connection);
    this.#question = new LatestQuestion(connection);
    this.#view = vscode.window.createTreeView(relatedViewIds.view, {
      treeDataProvider: this.#tree,
    });
    this.#parts = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#updateSoon(0)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#moved(false)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#moved(isByHand(kind));
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.#keepPlace(document, contentChanges);
      }),
      connection.onTold(changedNotification, () => this.#changed()),
      index.onDidChange(({ state }) => {
        if (state !== "indexing" && this.#shown?.answer.state === "reading") this.#changed();
      }),
    );
  }

  /** The passages that the view shows, best first. */
  get passages(): readonly RelatedItem[] {
    return this.#shown?.answer.passages ?? [];
  }

  /** What stands beside the name of the view, and above its rows. */
  get words(): ViewWords {
    const { description = "", message } = this.#view;
    return { description, message: String(message ?? "") };
  }

  get isPinned(): boolean {
    return this.#pinned !== null;
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  /** The row that the keyboard is on. */
  get selected(): RelatedRow | undefined {
    return this.#view.selection[0];
  }

  /** Stays with a passage until told to follow the cursor again; unless told, with the one shown. */
  async pin(asked = this.#toPin()): Promise<void> {
    if (asked === null) {
      tellQuietly(vscode.l10n.t("Open an article first."));
      return;
    }
    this.#setPinned(asked);
    await vscode.commands.executeCommand(`${relatedViewIds.view}.focus`, { preserveFocus: true });
    await this.#ask(asked);
  }

  async unpin(): Promise<void> {
    this.#setPinned(null);
    await this.refresh();
  }

  /** Asks anew: about the cursor, or about the passage that the view is pinned to. */
  async refresh(): Promise<void> {
    const asked = this.#pinned ?? readerPlace(this.#connection);
    if (asked === null) this.#clear();
    else await this.#ask(asked);
  }

  dispose(): void {
    this.#question.dispose();
    this.#parts.dispose();
  }

  /** What the reader sees; where the view is hidden, the place of the cursor. */
  #toPin(): RelatedParams | null {
    return (this.#view.visible && this.#shown?.asked) || readerPlace(this.#connection);
  }

  #setPinned(pinned: RelatedParams | null): void {
    this.#pinned = pinned;
    const key = relatedContextKeys.relatedPinned;
    void vscode.commands.executeCommand("setContext", key, pinned !== null);
    this.#describe();
  }

  /** A pinned passage stays the same while its article is edited. */
  #keepPlace({ uri }: vscode.TextDocument, edits: readonly Edit[]): void {
    const pinned = this.#pinned;
    if (pinned === null || this.#connection.toUriText(uri) !== pinned.uri) return;
    this.#pinned = { ...pinned, range: movedByEdits(pinned.range, edits) };
  }

  #moved(byHand: boolean): void {
    this.#byHand = byHand;
    this.#updateSoon(restMilliseconds);
  }

  #changed(): void {
    this.#changes++;
    this.#updateSoon(changeMilliseconds);
  }

  #updateSoon(milliseconds: number): void {
    if (this.#view.visible) this.#question.soon(milliseconds, () => this.#update());
  }

  async #update(): Promise<void> {
    const wanted = this.#wanted();
    const isOld = this.#shown?.changes !== this.#changes;
    if (wanted === null) this.#clear();
    else if (isOld || wanted !== this.#shown?.asked) await this.#ask(wanted);
  }

  /** What the view should be about now; null for nothing. */
  #wanted(): RelatedParams | null {
    if (this.#pinned) return this.#pinned;
    const place = readerPlace(this.#connection);
    if (place === null) {
      const asked = this.#shown?.asked ?? null;
      return asked && mayReturn(this.#connection, asked.uri) ? asked : null;
    }
    if (!this.#shown || !keepsShown(this.#shown, { ...place, byHand: this.#byHand })) return place;
    const { asked, changes } = this.#shown;
    // After an edit of its article the cursor knows better where the paragraph is.
    return changes !== this.#changes && place.uri === asked.uri ? place : asked;
  }

  async #ask(asked: RelatedParams): Promise<void> {
    const changes = this.#changes;
    const answer = await this.#question.ask(asked);
    if (answer !== undefined) this.#show({ asked, answer, changes });
  }

  #show(shown: ShownRelated & { readonly changes: number }): void {
    const before = this.passages;
    this.#shown = shown;
    this.#describe();
    const { passages } = shown.answer;
    // Rows that are drawn anew flicker, and the reader may be among them.
    if (JSON.stringify(passages) !== JSON.stringify(before)) this.#tree.show(passages);
  }

  #describe(): void {
    const { description, message } = wordsOf(this.#shown?.answer, { isPinned: this.isPinned });
    this.#view.description = description;
    this.#view.message = message;
  }

  #clear(): void {
    this.#shown = null;
    this.#tree.show([]);
    this.#describe();
  }
}
