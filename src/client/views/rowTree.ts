import * as vscode from "vscode";
import { linkCommandIds } from "../../protocol/ids";
import { rowPathRequest, rowsRequest } from "../../protocol/messages";
import type { Row, TreeViewId } from "../../protocol/rows";
import type { Connection } from "../connection";

/** The rows of one view, asked from the server as they are unfolded. */
export class RowTree implements vscode.TreeDataProvider<Row> {
  readonly #connection: Connection;
  readonly #view: TreeViewId;
  readonly #parents = new Map<string, Row | undefined>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(connection: Connection, view: TreeViewId) {
    this.#connection = connection;
    this.#view = view;
  }

  async getChildren(parent?: Row): Promise<Row[]> {
    const params = { view: this.#view, ...(parent && { parent: parent.id }) };
    const rows = await this.#connection.ask(rowsRequest, params);
    for (const row of rows) this.#parents.set(row.id, parent);
    return [...rows];
  }

  getParent(row: Row): Row | undefined {
    return this.#parents.get(row.id);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, collapsibleStates[row.children]);
    item.id = row.id;
    item.description = row.description;
    if (row.tooltip !== null) item.tooltip = row.tooltip;
    item.accessibilityInformation = { label: row.accessibleLabel };
    item.contextValue = row.compare === null ? row.kind : `${row.kind} comparable`;
    if (row.target !== null) {
      item.command = {
        command: linkCommandIds.open,
        title: vscode.l10n.t("Open"),
        arguments: [row.target],
      };
    }
    return item;
  }

  /** The row that stands for an article, ready to be revealed; undefined where the view has none. */
  async findArticle(uri: vscode.Uri): Promise<Row | undefined> {
    const path = await this.#connection.ask(rowPathRequest, {
      view: this.#view,
      uri: this.#connection.toUriText(uri),
    });
    path.forEach((row, depth) => this.#parents.set(row.id, path[depth - 1]));
    return path.at(-1);
  }

  refresh(): void {
    this.#parents.clear();
    this.#changed.fire(undefined);
  }
}

const collapsibleStates: Readonly<Record<Row["children"], vscode.TreeItemCollapsibleState>> = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
};
