import * as vscode from "vscode";
import { contextKeys, viewIds } from "../../protocol/ids";
import { actorFilterRequest } from "../../protocol/messages";
import type { ActorFilterCounts } from "../../protocol/messages";
import type { Row } from "../../protocol/rows";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { RowTree } from "./rowTree";

/** The tree of actors with its filter, which stands beside the name of the view. */
export class ActorsView implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<Row>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#tree = new RowTree(connection, "actors");
    this.#view = vscode.window.createTreeView(viewIds.actors, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
  }

  get filter(): string {
    return this.#tree.filter;
  }

  /** The rows that the reader has chosen. */
  get selection(): readonly Row[] {
    return this.#view.selection;
  }

  /** What stands beside the name of the view. */
  get description(): string {
    return this.#view.description ?? "";
  }

  /** Shows only what the filter lets through; empty for all. Answers how much that is. */
  async setFilter(filter: string): Promise<ActorFilterCounts> {
    this.#tree.filter = filter.trim();
    void vscode.commands.executeCommand(
      "setContext",
      contextKeys.actorsFiltered,
      this.#tree.filter !== "",
    );
    return this.#describe();
  }

  /** Asks for all rows anew; what is unfolded and chosen stays so. */
  refresh(): void {
    this.#tree.refresh();
    if (this.#tree.filter === "") return;
    this.#describe().catch((error: unknown) => {
      this.#connection.log("The filtered actors could not be counted.", error);
    });
  }

  /**
   * Unfolds and selects the actor named at a position; a filter that hides it is cleared.
   * @returns false where nobody is named there.
   */
  async reveal(uri: vscode.Uri, position: vscode.Position): Promise<boolean> {
    let row = await this.#tree.find(uri, position);
    if (row === undefined && (await this.#isHidden(uri, position))) {
      await this.setFilter("");
      row = await this.#tree.find(uri, position);
      tellQuietly(vscode.l10n.t("The filter of the actors was cleared."));
    }
    if (row === undefined) return false;
    await this.#view.reveal(row, { select: true, focus: true, expand: true });
    return true;
  }

  dispose(): void {
    this.#view.dispose();
  }

  /** Whether an actor is named at a position that the filter does not let through. */
  async #isHidden(uri: vscode.Uri, position: vscode.Position): Promise<boolean> {
    if (this.#tree.filter === "") return false;
    return (await this.#tree.find(uri, position, "")) !== undefined;
  }

  async #describe(): Promise<ActorFilterCounts> {
    const { filter } = this.#tree;
    const counts = await this.#connection.ask(actorFilterRequest, { filter });
    // Meanwhile the reader may have typed on.
    if (filter === this.#tree.filter) {
      const found = vscode.l10n.t("“{0}”: {1} of {2}", filter, counts.matching, counts.all);
      this.#view.description = filter === "" ? "" : found;
    }
    return counts;
  }
}
