import * as vscode from "vscode";
import { filterRequest } from "../../protocol/messages";
import type { FilterCounts } from "../../protocol/messages";
import type { FilteredViewId, Grouping, Row, RowPathParams, SharedKind } from "../../protocol/rows";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { numberText } from "./numberText";
import { revealRow } from "./revealRow";
import { RowTree } from "./rowTree";

/** What one filtered view differs in from another. */
export interface FilteredViewOptions {
  /** The rows that are shown, and the id of the view in the side bar. */
  readonly rows: FilteredViewId;
  readonly id: string;
  /** The context key that is set while the view is filtered. */
  readonly filteredKey: string;
  /** What is told when a filter had to go. */
  readonly cleared: string;
  readonly canSelectMany?: boolean;
  /** What dragging rows does, in views where it does anything. */
  readonly dragging?: vscode.TreeDragAndDropController<Row>;
  /** Whether an article was read, in views whose rows say so. */
  readonly isRead?: (uri: string) => boolean;
  /** What stands beside the name of the view while it is not filtered. */
  readonly describe?: (grouping: Grouping | undefined) => string;
}

/** What to reveal beside the place of the cursor. */
export type RevealOptions = Pick<RowPathParams, "speaker">;

/** A tree with its filter, which stands beside the name of the view. */
export class FilteredView implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #options: FilteredViewOptions;
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<Row>;

  constructor(connection: Connection, options: FilteredViewOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#tree = new RowTree(connection, options.rows, options.isRead);
    this.#view = vscode.window.createTreeView(options.id, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
      canSelectMany: options.canSelectMany ?? false,
      ...(options.dragging && { dragAndDropController: options.dragging }),
    });
  }

  get filter(): string {
    return this.#tree.filter;
  }

  /** The rows that the reader has chosen. */
  get selection(): readonly Row[] {
    return this.#view.selection;
  }

  /** What dragging rows does. */
  get dragging(): vscode.TreeDragAndDropController<Row> | undefined {
    return this.#options.dragging;
  }

  /** What stands beside the name of the view. */
  get description(): string {
    return this.#view.description ?? "";
  }

  get onDidChangeVisibility(): vscode.Event<unknown> {
    return this.#view.onDidChangeVisibility;
  }

  /** Whether the reader can see its rows. */
  get isVisible(): boolean {
    return this.#view.visible;
  }

  /** What the rows are listed by, in views that leave the choice. */
  get grouping(): Grouping | undefined {
    return this.#tree.grouping;
  }

  set grouping(grouping: Grouping | undefined) {
    this.#tree.grouping = grouping;
    if (this.#tree.filter === "") this.#view.description = this.#unfiltered;
  }

  /** What the view Copies shows; undefined for what is worth reading. */
  get kinds(): readonly SharedKind[] | undefined {
    return this.#tree.kinds;
  }

  set kinds(kinds: readonly SharedKind[] | undefined) {
    this.#tree.kinds = kinds;
    this.#describeAgain();
  }

  /** Brings the view to the front and the keyboard into it. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${this.#options.id}.focus`);
  }

  /** Shows only what the filter lets through; empty for all. Answers how much that is. */
  async setFilter(filter: string): Promise<FilterCounts> {
    this.#tree.filter = filter.trim();
    const isFiltered = this.#tree.filter !== "";
    void vscode.commands.executeCommand("setContext", this.#options.filteredKey, isFiltered);
    return this.#describe();
  }

  /** Asks for all rows anew; what is unfolded and chosen stays so. */
  refresh(): void {
    this.#tree.refresh();
    this.#describeAgain();
  }

  /** Whether anything of the view stands at a position, shown or not. */
  async has(
    uri: vscode.Uri,
    position: vscode.Position,
    hidden: Pick<RowPathParams, "kinds">,
  ): Promise<boolean> {
    return (await this.#tree.find(uri, { position, ...hidden, filter: "" })) !== undefined;
  }

  /**
   * Unfolds and selects what stands at a position, or an article; a filter that hides it is cleared.
   * @returns false where nothing of the view stands there.
   */
  async reveal(
    uri: vscode.Uri,
    position?: vscode.Position,
    options: RevealOptions = {},
  ): Promise<boolean> {
    const find = (filter: string): Promise<Row | undefined> =>
      this.#tree.find(uri, { ...(position && { position }), ...options, filter });
    const { filter } = this.#tree;
    if (filter !== "" && (await find(filter)) === undefined) {
      if ((await find("")) === undefined) return false;
      await this.setFilter("");
      tellQuietly(this.#options.cleared);
    }
    return revealRow(this.#view, () => find(this.#tree.filter));
  }

  /**
   * Selects the row of an article without taking the keyboard from the reader.
   * @returns false where it is not shown.
   */
  async show(uri: vscode.Uri): Promise<boolean> {
    return revealRow(this.#view, () => this.#tree.find(uri), { focus: false });
  }

  dispose(): void {
    this.#view.dispose();
  }

  #describeAgain(): void {
    if (this.#tree.filter === "") return;
    this.#describe().catch((error: unknown) => {
      this.#connection.log("The filtered rows could not be counted.", error);
    });
  }

  async #describe(): Promise<FilterCounts> {
    const { filter, kinds } = this.#tree;
    const counts = await this.#connection.ask(filterRequest, {
      view: this.#options.rows,
      filter,
      ...(kinds && { kinds }),
    });
    // Meanwhile the reader may have typed on.
    if (filter === this.#tree.filter) {
      const [some, all] = [numberText(counts.matching), numberText(counts.all)];
      const found = vscode.l10n.t("“{0}”: {1} of {2}", filter, some, all);
      this.#view.description = filter === "" ? this.#unfiltered : found;
    }
    return counts;
  }

  get #unfiltered(): string {
    return this.#options.describe?.(this.#tree.grouping) ?? "";
  }
}
