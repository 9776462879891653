import * as vscode from "vscode";
import { rowPathRequest, rowsRequest, rowTooltipRequest } from "../../protocol/messages";
import type { Grouping, Row, RowPathParams, SharedKind, TreeViewId } from "../../protocol/rows";
import type { Connection } from "../connection";
import { toTreeItem, type ReadingOfRow } from "./rowItem";

/** Which row to find: that of a place rather than of an article, under another filter. */
type FindOptions = Pick<RowPathParams, "speaker" | "filter" | "kinds"> & {
  readonly position?: vscode.Position;
};

/** The rows of one view, asked from the server as they are unfolded. */
export class RowTree implements vscode.TreeDataProvider<Row> {
  readonly #connection: Connection;
  readonly #view: TreeViewId;
  readonly #isRead: ((uri: string) => boolean) | undefined;
  readonly #parents = new Map<string, Row | undefined>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #filter = "";
  #grouping: Grouping | undefined;
  #kinds: readonly SharedKind[] | undefined;

  /** @param isRead whether an article was read; without it rows say nothing of that. */
  constructor(connection: Connection, view: TreeViewId, isRead?: (uri: string) => boolean) {
    this.#connection = connection;
    this.#view = view;
    this.#isRead = isRead;
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

  /** What the rows are listed by; undefined for what the server takes by itself. */
  get grouping(): Grouping | undefined {
    return this.#grouping;
  }

  set grouping(grouping: Grouping | undefined) {
    if (grouping === this.#grouping) return;
    this.#grouping = grouping;
    this.refresh();
  }

  /** What the view Copies shows; undefined for what is worth reading. */
  get kinds(): readonly SharedKind[] | undefined {
    return this.#kinds;
  }

  set kinds(kinds: readonly SharedKind[] | undefined) {
    if (String(kinds) === String(this.#kinds)) return;
    this.#kinds = kinds;
    this.refresh();
  }

  async getChildren(parent?: Row): Promise<Row[]> {
    const rows = await this.#connection.ask(rowsRequest, {
      ...this.#shown,
      ...(parent && { parent: parent.id }),
    });
    for (const row of rows) this.#parents.set(row.id, parent);
    return [...rows];
  }

  getParent(row: Row): Row | undefined {
    return this.#parents.get(row.id);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const toUri = (uri: string): vscode.Uri => this.#connection.fromUriText(uri);
    return toTreeItem(row, this.#readingOf(row), toUri);
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
   * The row that stands for an article, or for what is at a position of it, ready to be revealed;
   * undefined where the view has none.
   */
  async find(uri: vscode.Uri, asked: FindOptions = {}): Promise<Row | undefined> {
    const { position, ...more } = asked;
    const path = await this.#connection.ask(rowPathRequest, {
      ...this.#shown,
      ...more,
      uri: this.#connection.toUriText(uri),
      ...(position && { position: { line: position.line, character: position.character } }),
    });
    path.forEach((row, depth) => this.#parents.set(row.id, path[depth - 1]));
    return path.at(-1);
  }

  #readingOf({ kind, target }: Row): ReadingOfRow {
    if (this.#isRead === undefined || kind !== "article" || target === null) return "";
    return this.#isRead(target.uri) ? "read" : "unread";
  }

  /** What the server has to know of the view for any of its rows. */
  get #shown(): Pick<RowPathParams, "view" | "filter" | "grouping" | "kinds"> {
    return {
      view: this.#view,
      filter: this.#filter,
      ...(this.#grouping && { grouping: this.#grouping }),
      ...(this.#kinds && { kinds: this.#kinds }),
    };
  }

  refresh(): void {
    this.#parents.clear();
    this.#changed.fire(undefined);
  }
}
