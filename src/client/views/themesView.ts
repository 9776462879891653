import * as vscode from "vscode";
import { commandIds, contextKeys, viewIds } from "../../protocol/ids";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import type { Row } from "../../protocol/rows";
import type { Connection } from "../connection";
import type { ReadArticles } from "../reading/readArticles";
import { articleGroupingWords, registerArticleGrouping } from "./articleGrouping";
import { FilteredView } from "./filteredView";
import { registerFilter } from "./filterRows";
import { followArticle } from "./followArticle";
import { numberText } from "./numberText";

/** The tree of themes, or of whatever else the reader lists the articles by. */
export function createThemesView(
  connection: Connection,
  read: ReadArticles,
  dragging: vscode.TreeDragAndDropController<Row>,
): FilteredView {
  return new FilteredView(connection, {
    rows: "themes",
    id: viewIds.themes,
    filteredKey: contextKeys.themesFiltered,
    cleared: vscode.l10n.t("The filter of the themes was cleared."),
    canSelectMany: true,
    dragging,
    isRead: (uri) => read.has(uri),
    describe: articleGroupingWords,
  });
}

/** *Filter Themes…*, *Group Articles by…*, *Reveal in Themes*, and the view follows the editor. */
export function registerThemes(
  connection: Connection,
  view: FilteredView,
  { read, memory }: { readonly read: ReadArticles; readonly memory: vscode.Memento },
): vscode.Disposable {
  return vscode.Disposable.from(
    registerThemeFilter(connection, view),
    registerArticleGrouping(view, memory),
    followArticle(connection, view),
    read.onDidChange(() => view.refresh()),
    vscode.commands.registerCommand(commandIds.revealInThemes, () => reveal(view)),
  );
}

function registerThemeFilter(connection: Connection, view: FilteredView): vscode.Disposable {
  return registerFilter(connection, {
    view,
    filterCommand: commandIds.filterThemes,
    clearCommand: commandIds.clearThemeFilter,
    title: vscode.l10n.t("Filter themes"),
    placeholder: vscode.l10n.t("Theme, title, outlet, date, name, or word of the text"),
    toCount: ({ matching, all }) =>
      vscode.l10n.t("{0} of {1} articles.", numberText(matching), numberText(all)),
  });
}

async function reveal(view: FilteredView): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined || (await view.reveal(editor.document.uri))) return;
  tellQuietly(vscode.l10n.t("This article is not among those that were read."));
}
