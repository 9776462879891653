import * as vscode from "vscode";
import { commandIds, linkCommandIds } from "../../protocol/ids";
import type { Row } from "../../protocol/rows";
import { toRowUri } from "../copies/copiedFiles";

/** Whether the article of a row was read; empty for rows that are not about a whole article. */
export type ReadingOfRow = "read" | "unread" | "";

/**
 * A row as the editor shows it.
 * @param toUri turns an address as the server tells it into one of the editor.
 */
export function toTreeItem(
  row: Row,
  reading: ReadingOfRow,
  toUri: (uri: string) => vscode.Uri,
): vscode.TreeItem {
  const item = new vscode.TreeItem(toLabel(row), collapsibleStates[row.children]);
  const isRead = reading === "read";
  const file = fileOfRow(row);
  item.id = row.id;
  item.description = isRead ? `${row.description} · read` : row.description;
  if (row.tooltip !== null) item.tooltip = row.tooltip;
  if (row.icon !== undefined) item.iconPath = new vscode.ThemeIcon(row.icon);
  const label = isRead ? `${row.accessibleLabel} Read.` : row.accessibleLabel;
  item.accessibilityInformation = { label };
  item.contextValue = contextOf(row, reading);
  if (file !== null) {
    item.resourceUri = toRowUri(toUri(file));
    // An address alone would give leaves the icon of files and other rows that of folders.
    item.iconPath ??= vscode.ThemeIcon.File;
  }
  const command = commandOf(row);
  if (command) item.command = command;
  return item;
}

function toLabel({ label, highlights }: Row): vscode.TreeItemLabel {
  return { label, highlights: (highlights ?? []).map(([start, end]) => [start, end]) };
}

const collapsibleStates: Readonly<Record<Row["children"], vscode.TreeItemCollapsibleState>> = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
};

/** What menus go by. */
function contextOf({ kind, compare, theme }: Row, reading: ReadingOfRow): string {
  const words = [
    kind,
    reading,
    compare === null ? "" : "comparable",
    theme?.pinned === true ? "pinned" : "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** The article that a row is about as a whole, so that its file's mark shows there, too. */
function fileOfRow({ kind, target }: Row): string | null {
  return kind === "article" || kind === "quotedArticle" ? (target?.uri ?? null) : null;
}

/** What a click does. An actor stands in many places: a click unfolds them and goes nowhere. */
function commandOf({ kind, target, accessibleLabel }: Row): vscode.Command | undefined {
  if (kind === "hiddenCopies") {
    return { command: commandIds.showAllCopies, title: accessibleLabel };
  }
  if (target === null || kind === "actor") return undefined;
  const title = vscode.l10n.t("Open");
  return { command: linkCommandIds.open, title, arguments: [target] };
}
