import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import { changedNotification } from "../../protocol/indexing";
import {
  relatedContextKeys,
  relatedViewIds,
  type RelatedAnswer,
  type RelatedItem,
  type RelatedParams,
} from "../../protocol/related";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";
import { keepsShown, type ShownRelated } from "./followCursor";
import { LatestQuestion } from "./latestQuestion";
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
  #shown: ShownRelated | null = null;
  #isPinned = false;
  /** Whether the folder has changed since the rows were asked for. */
  #isOld = false;

  constructor(connection: Connection, index: IndexState) {
    this.#connection = connection;
    this.#tree = new RelatedTree(connection);
    this.#question = new LatestQuestion(connection);
    this.#view = vscode.window.createTreeView(relatedViewIds.view, {
      treeDataProvider: this.#tree,
    });
    this.#parts = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#followSoon(false, 0)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#followSoon(false)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#followSoon(isByHand(kind));
      }),
      connection.onTold(changedNotification, () => this.#refreshSoon()),
      index.onDidChange(({ state }) => {
        if (state !== "indexing" && this.#shown?.answer.state === "reading") this.#refreshSoon();
      }),
    );
  }

  /** The passages that the view shows, best first. */
  get passages(): readonly RelatedItem[] {
    return this.#shown?.answer.passages ?? [];
  }

  /** What stands beside the name of the view, and above its rows. */
  get words(): { readonly description: string; readonly message: string } {
    const { description = "", message = "" } = this.#view;
    return { description, message };
  }

  get isPinned(): boolean {
    return this.#isPinned;
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
    this.#setPinned(true);
    await vscode.commands.executeCommand(`${relatedViewIds.view}.focus`, { preserveFocus: true });
    await this.#ask(asked);
  }

  async unpin(): Promise<void> {
    this.#setPinned(false);
    await this.refresh();
  }

  /** Asks anew: about the cursor, or about the passage that the view is pinned to. */
  async refresh(): Promise<void> {
    const asked = this.#isPinned ? (this.#shown?.asked ?? null) : this.#place();
    if (asked === null) this.#clear();
    else await this.#ask(asked);
  }

  dispose(): void {
    this.#question.dispose();
    this.#parts.dispose();
  }

  /** What the reader sees; where the view is hidden, the place of the cursor. */
  #toPin(): RelatedParams | null {
    return (this.#view.visible && this.#shown?.asked) || this.#place();
  }

  #setPinned(isPinned: boolean): void {
    this.#isPinned = isPinned;
    const key = relatedContextKeys.relatedPinned;
    void vscode.commands.executeCommand("setContext", key, isPinned);
    this.#describe();
  }

  #followSoon(byHand: boolean, milliseconds = restMilliseconds): void {
    if (!this.#view.visible) return;
    this.#question.soon(milliseconds, async () => {
      if (this.#isOld) return this.#askAgain();
      if (this.#isPinned) return;
      const place = this.#place();
      if (place === null) return this.#clearIfGone();
      if (this.#shown && keepsShown(this.#shown, { ...place, byHand })) return;
      await this.#ask(place);
    });
  }

  #refreshSoon(): void {
    this.#isOld = true;
    if (this.#view.visible) this.#question.soon(changeMilliseconds, () => this.#askAgain());
  }

  async #askAgain(): Promise<void> {
    const asked = this.#shown?.asked ?? this.#place();
    if (asked !== null) await this.#ask(asked);
  }

  async #ask(asked: RelatedParams): Promise<void> {
    this.#isOld = false;
    const answer = await this.#question.ask(asked);
    if (answer !== undefined) this.#show({ asked, answer });
  }

  #show(shown: ShownRelated): void {
    const before = this.passages;
    this.#shown = shown;
    this.#describe();
    const { passages } = shown.answer;
    // Rows that are drawn anew flicker, and the reader may be among them.
    if (JSON.stringify(passages) !== JSON.stringify(before)) this.#tree.show(passages);
  }

  #describe(): void {
    const { answer } = this.#shown ?? {};
    this.#view.description = answer?.about?.where ?? "";
    this.#view.message = answer === undefined ? "" : this.#messageOf(answer);
  }

  /**
   * What the view is about: alone in the secondary side bar it has no title of its own to say it
   * beside. One line while it follows the cursor, so that the rows stay where they are.
   */
  #messageOf({ state, message, about }: RelatedAnswer): string {
    if (about === null) return message;
    const { where, excerpt } = about;
    const pinned = vscode.l10n.t("Pinned to {0}: “{1}”", where, excerpt);
    if (state === "found") return this.#isPinned ? pinned : `“${excerpt}”`;
    return this.#isPinned ? `${pinned}\n${message}` : message;
  }

  /** Where the article was closed, its passages are nobody's question any more. */
  #clearIfGone(): void {
    const uri = this.#shown?.asked.uri;
    const isOpen = vscode.window.visibleTextEditors.some(
      ({ document }) => this.#connection.toUriText(document.uri) === uri,
    );
    if (!isOpen) this.#clear();
  }

  #clear(): void {
    this.#shown = null;
    this.#tree.show([]);
    this.#describe();
  }

  /** Where the reader is; null outside of articles. */
  #place(): RelatedParams | null {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return null;
    const uri = this.#connection.toUriText(editor.document.uri);
    return { uri, range: this.#connection.toRange(editor.selection) };
  }
}

function isByHand(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
  return kind === Keyboard || kind === Mouse;
}
