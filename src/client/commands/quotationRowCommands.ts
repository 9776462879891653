import * as vscode from "vscode";
import type { Position } from "vscode-languageserver-types";
import { correctedName } from "../corrections/correctedName";
import { commandIds, linkCommandIds, rowCommandIds } from "../../protocol/ids";
import { actorQuotationsRequest, quotationTextRequest } from "../../protocol/messages";
import type { QuotationText } from "../../protocol/messages";
import type { Row } from "../../protocol/rows";
import { wordingCommandIds } from "../../protocol/wording";
import type { Connection } from "../connection";
import type { FilteredView } from "../views/filteredView";
import { setGrouping } from "../views/quotationsView";
import { peek } from "./links";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** *Reveal in Quotations*, all quotations of an actor, and copying what a row or the text quotes. */
export function registerQuotationRows(
  connection: Connection,
  view: FilteredView,
): vscode.Disposable {
  const copy = (part: keyof QuotationText) => (given?: unknown) =>
    copyQuotation(connection, given ?? focusedRow(view), part);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.revealInQuotations, () => reveal(view)),
    vscode.commands.registerCommand(linkCommandIds.quotations, (uri: string, place: Position) =>
      showQuotations(connection, view, uri, place),
    ),
    vscode.commands.registerCommand(rowCommandIds.quotationsOfRow, (row?: Row) => {
      const target = row?.target;
      if (target) return showQuotations(connection, view, target.uri, target.range.start);
      return tellQuietly(vscode.l10n.t("Choose a row in the view Actors."));
    }),
    vscode.commands.registerCommand(rowCommandIds.whoSaidRow, (given?: unknown) =>
      findElsewhere(connection, given ?? focusedRow(view)),
    ),
    vscode.commands.registerCommand(commandIds.copyQuotation, copy("words")),
    vscode.commands.registerCommand(commandIds.copyCitation, copy("citation")),
  );
}

async function reveal(view: FilteredView): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const isFound = await view.reveal(editor.document.uri, editor.selection.active);
  if (!isFound) tellQuietly(vscode.l10n.t("Put the cursor in a quotation to reveal it."));
}

/** In the view by speaker; in a peek while the folder is being read and the view knows nobody yet. */
async function showQuotations(
  connection: Connection,
  view: FilteredView,
  uriText: string,
  place: Position,
): Promise<void> {
  const uri = connection.fromUriText(uriText);
  const position = new vscode.Position(place.line, place.character);
  const before = view.grouping === "article" ? "article" : "speaker";
  setGrouping(view, "speaker");
  if (await view.reveal(uri, position, { speaker: true })) return;
  setGrouping(view, before);
  const found = await connection.ask(actorQuotationsRequest, { uri: uriText, position: place });
  if (found.length === 0) {
    tellQuietly(vscode.l10n.t("No quotation of this actor was found."));
    return;
  }
  await peek(
    uri,
    position,
    found.map((location) => connection.fromLocation(location)),
  );
}

/** The row that the keyboard is on, for a command without one. */
function focusedRow(view: FilteredView): Row | undefined {
  return vscode.window.activeTextEditor === undefined ? view.selection[0] : undefined;
}

async function copyQuotation(
  connection: Connection,
  given: unknown,
  part: keyof QuotationText,
): Promise<void> {
  const found = await textOf(connection, given);
  if (found) await vscode.commands.executeCommand(linkCommandIds.copyText, found[part]);
}

/** *Who Said This…* with the words of a quotation. */
async function findElsewhere(connection: Connection, given: unknown): Promise<void> {
  const found = await textOf(connection, given);
  if (found) await vscode.commands.executeCommand(wordingCommandIds.whoSaid, found.words);
}

/** The quotation of a row, or under the cursor; tells the reader what to do where there is none. */
async function textOf(connection: Connection, given: unknown): Promise<QuotationText | null> {
  const place = correctedName(connection, given);
  if (place === undefined) return null;
  const { uri, range } = place;
  const found = await connection.ask(quotationTextRequest, { uri, range });
  if (found === null) tellQuietly(vscode.l10n.t("Put the cursor in a quotation first."));
  return found;
}
