import * as vscode from "vscode";
import { commandIds, linkCommandIds } from "../../protocol/ids";
import {
  relatedCommandIds,
  relatedRowCommandIds,
  type RelatedParams,
} from "../../protocol/related";
import { openPlace } from "../commands/openPlace";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";
import { askRelated, showRelated } from "./showRelated";
import { targetOf, type RelatedRow } from "./relatedTree";
import { RelatedView } from "./relatedView";

/** The view *Related*, the list and the peek of related passages, from the text, cards and rows. */
export function registerRelated(
  connection: Connection,
  index: IndexState,
): { readonly view: RelatedView; readonly registered: vscode.Disposable } {
  const view = new RelatedView(connection, index);
  const run = vscode.commands.registerCommand;
  const here = (act: (asked: RelatedParams) => Promise<void>) => async () => {
    const editor = activeSeedEditor();
    if (editor === undefined) return;
    const uri = connection.toUriText(editor.document.uri);
    await act({ uri, range: connection.toRange(editor.selection) });
  };
  const registered = vscode.Disposable.from(
    view,
    run(
      commandIds.showRelated,
      here((asked) => showRelated(connection, asked, (kept) => view.pin(kept))),
    ),
    run(
      relatedCommandIds.peekRelated,
      here((asked) => peekRelated(connection, asked)),
    ),
    run(linkCommandIds.related, (asked: RelatedParams) => peekRelated(connection, asked)),
    run(relatedCommandIds.pinRelated, () => view.pin()),
    run(relatedCommandIds.unpinRelated, () => view.unpin()),
    run(relatedCommandIds.refreshRelated, () => view.refresh()),
    ...rowCommands(connection, view),
  );
  return { view, registered };
}

/** Below the line that was asked about, so that the reader stays where he is. */
async function peekRelated(connection: Connection, asked: RelatedParams): Promise<void> {
  const answer = await askRelated(connection, asked);
  if (!answer) return;
  const { start } = connection.fromRange(asked.range);
  await vscode.commands.executeCommand(
    "editor.action.peekLocations",
    connection.fromUriText(asked.uri),
    start,
    answer.passages.map(({ target: { uri }, focus }) =>
      connection.fromLocation({ uri, range: focus }),
    ),
    "peek",
  );
}

/** What can be done with a row; without one, with the row that the keyboard is on. */
function rowCommands(connection: Connection, view: RelatedView): readonly vscode.Disposable[] {
  const onRow = (act: (row: RelatedRow) => Promise<void>) => async (given?: RelatedRow) => {
    const row = given ?? view.selected;
    if (row) await act(row);
    else tellQuietly(vscode.l10n.t("Choose a row in the view Related."));
  };
  const run = vscode.commands.registerCommand;
  return [
    run(
      relatedRowCommandIds.openRelatedAside,
      onRow((row) =>
        openPlace(connection.fromLocation(targetOf(row)), {
          viewColumn: vscode.ViewColumn.Beside,
        }),
      ),
    ),
    run(
      relatedRowCommandIds.copyRelated,
      onRow(async ({ item }) => {
        await vscode.commands.executeCommand(linkCommandIds.copyText, item.citation);
      }),
    ),
  ];
}
