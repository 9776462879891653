import * as vscode from "vscode";
import type { Location } from "vscode-languageserver-types";
import type { RelatedCopy, RelatedItem } from "../../protocol/related";
import { selectionIn } from "../commands/openPlace";
import type { Connection } from "../connection";

/**
 * A row of the view: a passage, below it where it stands and why it is here, and its copies.
 *
 *     …that William Burns had warned of ballistic…
 *         A Strategic Pause in the Gulf   001, line 9
 *         shares William Burns, ballistic missiles
 *       ▸ also in 2 other articles
 */
export type RelatedRow =
  | { readonly kind: "passage" | "article" | "reason" | "copies"; readonly item: RelatedItem }
  | { readonly kind: "copy"; readonly item: RelatedItem; readonly copy: RelatedCopy };

/** The place that a row leads to. */
export function targetOf(row: RelatedRow): Location {
  return row.kind === "copy" ? row.copy.target : row.item.target;
}

/** The rows of the view Related; they come all at once. */
export class RelatedTree implements vscode.TreeDataProvider<RelatedRow> {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #passages: readonly RelatedRow[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  show(items: readonly RelatedItem[]): void {
    this.#passages = items.map((item) => ({ kind: "passage", item }));
    this.#changed.fire(undefined);
  }

  getChildren(row?: RelatedRow): RelatedRow[] {
    if (row === undefined) return [...this.#passages];
    const { kind, item } = row;
    if (kind === "copies") return item.copies.map((copy) => ({ kind: "copy", item, copy }));
    if (kind !== "passage") return [];
    const hasCopies = item.copies.length > 0;
    return [
      { kind: "article", item },
      { kind: "reason", item },
      ...(hasCopies ? [{ kind: "copies" as const, item }] : []),
    ];
  }

  getParent({ kind, item }: RelatedRow): RelatedRow | undefined {
    if (kind === "passage") return undefined;
    return kind === "copy"
      ? { kind: "copies", item }
      : this.#passages.find((passage) => passage.item === item);
  }

  getTreeItem(row: RelatedRow): vscode.TreeItem {
    const item = this.#describe(row);
    const target = targetOf(row);
    item.id = [row.kind, JSON.stringify(row.item.target), JSON.stringify(target)].join(" ");
    item.contextValue = row.kind;
    if (row.kind === "copies") return item;
    const { uri, range } = this.#connection.fromLocation(target);
    const selection = selectionIn(range);
    item.command = {
      // The editor's own command: a click shows the place and leaves the focus here, Enter opens it.
      command: "vscode.open",
      title: vscode.l10n.t("Open"),
      arguments: [uri, { selection, preview: true }],
    };
    return item;
  }

  #describe(row: RelatedRow): vscode.TreeItem {
    const { item } = row;
    switch (row.kind) {
      case "passage":
        return passageItem(item);
      case "article":
        return greyItem([item.title, item.where, item.source], item.tooltip);
      case "reason":
        return greyItem([item.reason], item.tooltip);
      case "copies":
        return copiesItem(item);
      case "copy":
        return greyItem([row.copy.title, row.copy.where]);
    }
  }
}

function passageItem({
  excerpt,
  highlights,
  tooltip,
  accessibleLabel,
}: RelatedItem): vscode.TreeItem {
  const label = {
    label: excerpt,
    highlights: highlights.map(([a, b]): [number, number] => [a, b]),
  };
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: accessibleLabel };
  return item;
}

/** A row without a label: what it says is said about the passage above it. */
function greyItem(parts: readonly string[], tooltip?: string): vscode.TreeItem {
  const item = new vscode.TreeItem("");
  const words = parts.filter((part) => part !== "");
  item.description = words.join(" · ");
  item.tooltip = tooltip ?? words.join("\n");
  item.accessibilityInformation = { label: words.join(", ") };
  return item;
}

function copiesItem({ copies }: RelatedItem): vscode.TreeItem {
  const words =
    copies.length === 1
      ? vscode.l10n.t("also in 1 other article")
      : vscode.l10n.t("also in {0} other articles", copies.length);
  const item = new vscode.TreeItem("", vscode.TreeItemCollapsibleState.Collapsed);
  item.description = words;
  item.tooltip = copies.map(({ title, where }) => `${title}, ${where}`).join("\n");
  item.accessibilityInformation = { label: words };
  return item;
}
