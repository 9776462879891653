import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import { layerIds } from "../../protocol/layers";
import type { LayerId } from "../../protocol/layers";
import { changedNotification, highlightsRequest } from "../../protocol/messages";
import type { Highlights } from "../../protocol/messages";
import type { Connection } from "../connection";
import { changesLayers, isLayerOn } from "./layerSettings";
import { lookOfLayers } from "./lookOfLayers";

/** While a document is typed in, its highlights are asked for again after this pause. */
const pauseMilliseconds = 250;

/** Draws the layers over the seeds that can be seen, again whenever the findings change. */
export class HighlightsDrawer implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #types: ReadonlyMap<LayerId, vscode.TextEditorDecorationType>;
  readonly #subscriptions: vscode.Disposable;
  readonly #reported = new WeakMap<vscode.TextEditor, readonly vscode.Range[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#types = new Map(
      layerIds.map((layer) => [
        layer,
        vscode.window.createTextEditorDecorationType({
          ...lookOfLayers[layer],
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ]),
    );
    this.#subscriptions = vscode.Disposable.from(
      ...this.#types.values(),
      connection.onTold(changedNotification, () => this.#drawSoon(0)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawSoon(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === languageId) this.#drawSoon(pauseMilliseconds);
      }),
      vscode.workspace.onDidOpenTextDocument(() => this.#drawSoon(0)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changesLayers(event)) this.#drawSoon(0);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#drawReported(textEditor);
      }),
    );
    this.#drawSoon(0);
  }

  /** Asks for the highlights of every visible seed and draws them. */
  async draw(): Promise<void> {
    await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.#drawIn(editor)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #drawSoon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.draw().catch((error: unknown) => {
        this.#connection.log("Highlights could not be drawn.", error);
      });
    }, milliseconds);
  }

  async #drawIn(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== languageId) return;
    const uri = this.#connection.toUriText(document.uri);
    const highlights = await this.#connection.ask(highlightsRequest, { uri });
    const isCurrent =
      vscode.window.visibleTextEditors.includes(editor) &&
      (highlights === null || highlights.version === document.version);
    if (isCurrent) this.#show(editor, highlights);
  }

  #show(editor: vscode.TextEditor, highlights: Highlights | null): void {
    for (const [layer, type] of this.#types) {
      const ranges = isLayerOn(layer, editor.document) ? (highlights?.layers[layer] ?? []) : [];
      const drawn = ranges.map((range) => this.#connection.fromRange(range));
      if (layer === "reported") {
        this.#reported.set(editor, drawn);
        this.#drawReported(editor);
      } else {
        editor.setDecorations(type, drawn);
      }
    }
  }

  /** Reported speech covers much of a page: only in the paragraph where the cursor is. */
  #drawReported(editor: vscode.TextEditor): void {
    const type = this.#types.get("reported");
    const ranges = this.#reported.get(editor);
    if (type === undefined || ranges === undefined) return;
    const { line } = editor.selection.active;
    editor.setDecorations(
      type,
      ranges.filter(({ start, end }) => start.line <= line && line <= end.line),
    );
  }
}
