import * as vscode from "vscode";
import { commandIds, languageId, viewIds } from "../../protocol/ids";
import { changedNotification } from "../../protocol/indexing";
import type { Row } from "../../protocol/rows";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { ReadArticles } from "../reading/readArticles";
import type { FilteredView } from "./filteredView";
import { revealRow } from "./revealRow";
import { RowTree } from "./rowTree";

/** Findings come in bursts while files are read; the trees follow at this pace. */
const refreshMilliseconds = 300;

/** The trees of the container "Seeds", and the way from an article to its row. */
export function registerViews(
  connection: Connection,
  filtered: readonly FilteredView[],
  read: ReadArticles,
): vscode.Disposable {
  const themes = new RowTree(connection, "themes", (uri) => read.has(uri));
  const themesView = createView(viewIds.themes, themes);
  return vscode.Disposable.from(
    themesView,
    read.onDidChange(() => themes.refresh()),
    refreshOnChange(connection, [themes, ...filtered]),
    vscode.commands.registerCommand(commandIds.revealInThemes, () => reveal(themesView, themes)),
  );
}

function createView(id: string, tree: RowTree): vscode.TreeView<Row> {
  return vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
}

/** Something that shows findings. */
interface Refreshed {
  refresh(): void;
}

function refreshOnChange(connection: Connection, shown: readonly Refreshed[]): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = connection.onTold(changedNotification, () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const one of shown) one.refresh();
    }, refreshMilliseconds);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    listening.dispose();
  });
}

async function reveal(view: vscode.TreeView<Row>, tree: RowTree): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const isSeed = document?.languageId === languageId;
  const isFound = isSeed && (await revealRow(view, () => tree.find(document.uri)));
  if (!isFound) tellQuietly(vscode.l10n.t("This article is in no theme."));
}
