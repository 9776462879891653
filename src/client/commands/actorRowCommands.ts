import * as vscode from "vscode";
import type { Location } from "vscode-languageserver-types";
import { commandIds, linkCommandIds, rowCommandIds } from "../../protocol/ids";
import { introductionRequest } from "../../protocol/messages";
import type { Row } from "../../protocol/rows";
import type { Connection } from "../connection";
import type { FilteredView } from "../views/filteredView";
import { openPlace } from "./openPlace";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** *Reveal in Actors* from the text, and what the rows of the view offer. */
export function registerActorCommands(
  connection: Connection,
  view: FilteredView,
): vscode.Disposable {
  /** VS Code hands over the row of a menu; a key has none, and means the selected one. */
  const onRow =
    (act: (row: Row) => unknown) =>
    (row: Row | undefined = view.selection[0]): unknown =>
      row?.actor ? act(row) : tellQuietly(vscode.l10n.t("Choose a row in the view Actors."));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.revealInActors, () => reveal(view)),
    vscode.commands.registerCommand(
      rowCommandIds.introductionOfRow,
      onRow((row) => goToIntroduction(connection, row)),
    ),
    vscode.commands.registerCommand(
      rowCommandIds.mentionsOfRow,
      onRow((row) => showMentions(connection, row)),
    ),
    vscode.commands.registerCommand(rowCommandIds.copyNameOfRow, onRow(copyName)),
  );
}

async function reveal(view: FilteredView): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const isFound = await view.reveal(editor.document.uri, editor.selection.active);
  if (!isFound) tellQuietly(vscode.l10n.t("Put the cursor on a name to reveal it."));
}

async function goToIntroduction(connection: Connection, row: Row): Promise<void> {
  const place = await introductionOf(connection, row);
  if (place) await openPlace(connection.fromLocation(place));
}

/** In a peek at the introduction: the place a row was made with may be gone. */
async function showMentions(connection: Connection, row: Row): Promise<void> {
  const place = await introductionOf(connection, row);
  if (!place) return;
  const { uri, range } = place;
  await vscode.commands.executeCommand(linkCommandIds.mentions, uri, range.start);
}

async function introductionOf(connection: Connection, { actor }: Row): Promise<Location | null> {
  const place = actor ? await connection.ask(introductionRequest, { actor: actor.id }) : null;
  if (!place) tellQuietly(vscode.l10n.t("This actor is no longer named in the folder."));
  return place;
}

async function copyName({ actor }: Row): Promise<void> {
  await vscode.commands.executeCommand(linkCommandIds.copyText, actor?.name ?? "");
}
