import * as vscode from "vscode";
import { languageId } from "../../protocol/ids";
import { layerIds } from "../../protocol/layers";
import type { LayerId } from "../../protocol/layers";
import { highlightsRequest } from "../../protocol/messages";
import { changedNotification } from "../../protocol/indexing";
import type { Highlights } from "../../protocol/messages";
import type { Connection } from "../connection";
import { changesLayers, isLayerOn } from "./layerSettings";
import { lookOfLayers } from "./lookOfLayers";
import type { NameColors } from "./nameColors";
import { followsSelection, rangesBySelection } from "./rangesBySelection";

type LayerRanges = ReadonlyMap<LayerId, readonly vscode.Range[]>;

/** While a document is typed in, its highlights are asked for again after this pause. */
const pauseMilliseconds = 250;

/** Draws the layers over the seeds that can be seen, again whenever the findings change. */
export class HighlightsDrawer implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #nameColors: NameColors;
  readonly #types: ReadonlyMap<LayerId, vscode.TextEditorDecorationType>;
  readonly #subscriptions: vscode.Disposable;
  readonly #ranges = new WeakMap<vscode.TextEditor, LayerRanges>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, nameColors: NameColors) {
    this.#connection = connection;
    this.#nameColors = nameColors;
    this.#types = new Map(layerIds.map((layer) => [layer, decorationOf(layer)]));
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
      vscode.window.onDidChangeActiveColorTheme(() => this.#drawSoon(0)),
      nameColors.onDidChange(() => this.#drawSoon(0)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#show(textEditor, followsSelection);
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
    if (document.languageId !== languageId) {
      this.#clear(editor);
      return;
    }
    const uri = this.#connection.toUriText(document.uri);
    const highlights = await this.#connection.ask(highlightsRequest, { uri });
    const isCurrent =
      vscode.window.visibleTextEditors.includes(editor) &&
      (highlights === null || highlights.version === document.version);
    if (!isCurrent) return;
    this.#ranges.set(editor, this.#rangesOf(highlights, document));
    this.#show(editor, () => true);
  }

  /** For a document that was a seed until now. */
  #clear(editor: vscode.TextEditor): void {
    if (!this.#ranges.has(editor)) return;
    this.#ranges.set(editor, this.#rangesOf(null, editor.document));
    this.#show(editor, () => true);
    this.#ranges.delete(editor);
  }

  #rangesOf(highlights: Highlights | null, document: vscode.TextDocument): LayerRanges {
    return new Map(
      layerIds.map((layer) => {
        const isDrawn = isLayerOn(layer, document) && !this.#nameColors.isThemes(layer);
        const ranges = isDrawn ? (highlights?.layers[layer] ?? []) : [];
        return [layer, ranges.map((range) => this.#connection.fromRange(range))];
      }),
    );
  }

  #show(editor: vscode.TextEditor, isWanted: (layer: LayerId) => boolean): void {
    for (const [layer, ranges] of this.#ranges.get(editor) ?? []) {
      const type = this.#types.get(layer);
      if (type === undefined || !isWanted(layer)) continue;
      editor.setDecorations(type, [...rangesBySelection(layer, ranges, editor.selections)]);
    }
  }
}

function decorationOf(layer: LayerId): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...lookOfLayers[layer],
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
