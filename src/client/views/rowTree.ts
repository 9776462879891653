import * as vscode from "vscode";
import { linkCommandIds } from "../../protocol/ids";
import { rowPathRequest, rowsRequest, rowTooltipRequest } from "../../protocol/messages";
import type { Row, TreeViewId } from "../../protocol/rows";
import type { Connection } from "../connection";

/** The rows of one view, asked from the server as they are unfolded. */
export class RowTree implements vscode.TreeDataProvider<Row> {
  readonly #connection: Connection;
  readonly #view: TreeViewId;
  readonly #parents = new Map<string, Row | undefined>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #filter = "";

  constructor(connection: Connection, view: TreeViewId) {
    this.#connection = connection;
    this.#view = view;
  }

  /** What the rows are filtered by; empty for all of them. */
  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  async getChildren(parent?: Row): Promise<Row[]> {
    const params = { view: this.#view, filter: this.#filter, ...(parent && { parent: parent.id }) };
    const rows = await this.#connection.ask(rowsRequest, params);
    for (const row of rows) this.#parents.set(row.id, parent);
    return [...rows];
  }

  getParent(row: Row): Row | undefined {
    return this.#parents.get(row.id);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(toLabel(row), collapsibleStates[row.children]);
    item.id = row.id;
    item.description = row.description;
    if (row.tooltip !== null) item.tooltip = row.tooltip;
    item.accessibilityInformation = { label: row.accessibleLabel };
    item.contextValue = row.compare === null ? row.kind : `${row.kind} comparable`;
    // An actor stands in many places: a click on it unfolds them and goes nowhere.
    if (row.target !== null && row.kind !== "actor") {
      item.command = {
        command: linkCommandIds.open,
        title: vscode.l10n.t("Open"),
        arguments: [row.target],
      };
    }
    return item;
  }

  /** Called for rows without a tooltip, when one is about to be shown. */
  async resolveTreeItem(
    item: vscode.TreeItem,
    row: Row,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    const params = { view: this.#view, row: row.id };
    const tooltip = await this.#connection.ask(rowTooltipRequest, params, token);
    item.tooltip = tooltip ?? "";
    return item;
  }

  /**
   * The row that stands for an article, or for the actor at a position of it, ready to be revealed;
   * undefined where the view has none.
   */
  async find(
    uri: vscode.Uri,
    position?: vscode.Position,
    filter = this.#filter,
  ): Promise<Row | undefined> {
    const path = await this.#connection.ask(rowPathRequest, {
      view: this.#view,
      uri: this.#connection.toUriText(uri),
      filter,
      ...(position && { position: { line: position.line, character: position.character } }),
    });
    path.forEach((row, depth) => this.#parents.set(row.id, path[depth - 1]));
    return path.at(-1);
  }

  refresh(): void {
    this.#parents.clear();
    this.#changed.fire(undefined);
  }
}

function toLabel({ label, highlights }: Row): vscode.TreeItemLabel {
  return { label, highlights: (highlights ?? []).map(([start, end]) => [start, end]) };
}

const collapsibleStates: Readonly<Record<Row["children"], vscode.TreeItemCollapsibleState>> = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
};
