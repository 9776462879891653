import * as vscode from "vscode";
import { configurationSection, languageId, settingIds } from "../../protocol/ids";
import { changedNotification } from "../../protocol/indexing";
import type { Connection } from "../connection";
import type { FilteredView } from "./filteredView";

/** The view follows when the reader stays with an article for so long, and findings have settled. */
const followMilliseconds = 400;

/**
 * Selects the row of the article in front, as the explorer does with files: while the view can be
 * seen, never against its filter, and never away from a row of the same article.
 */
export function followArticle(connection: Connection, view: FilteredView): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The article whose row was selected last: what the reader does after that is left as it is. */
  let shown: string | undefined;
  const follow = async (): Promise<void> => {
    const uri = articleInFront();
    if (uri === undefined || !isWanted(view)) return;
    const text = connection.toUriText(uri);
    if (text === shown) return;
    const isSelected = view.selection.some(({ target }) => target?.uri === text);
    if (isSelected || (await view.show(uri))) shown = text;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow().catch((error: unknown) => {
        connection.log("The article in front could not be shown in Themes.", error);
      });
    }, followMilliseconds);
  };
  later();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(later),
    view.onDidChangeVisibility(later),
    connection.onTold(changedNotification, later),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function articleInFront(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === languageId ? document.uri : undefined;
}

/** An article stands below each of its actors: none of them is the place where the reader looks. */
function isWanted(view: FilteredView): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection);
  return (
    view.isVisible &&
    view.grouping !== "actor" &&
    settings.get<boolean>(settingIds.themesAutoReveal, true)
  );
}
