import * as vscode from "vscode";
import { commandIds, linkCommandIds } from "../../protocol/ids";
import { relatedRequest } from "../../protocol/messages";
import type { RelatedItem, RelatedParams } from "../../protocol/messages";
import type { Connection } from "../connection";
import { openPlace } from "./openPlace";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** *Show Related Passages*, from the palette for the cursor and from cards for their passage. */
export function registerRelated(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.showRelated, async () => {
      const editor = activeSeedEditor();
      if (editor === undefined) return;
      const uri = connection.toUriText(editor.document.uri);
      await showRelated(connection, { uri, range: editor.selection });
    }),
    vscode.commands.registerCommand(linkCommandIds.related, (params: RelatedParams) =>
      showRelated(connection, params),
    ),
  );
}

interface RelatedPick extends vscode.QuickPickItem {
  readonly place: vscode.Location;
}

async function showRelated(connection: Connection, params: RelatedParams): Promise<void> {
  const items = await connection.ask(relatedRequest, params);
  if (items.length === 0) {
    tellQuietly(vscode.l10n.t("No related passages."));
    return;
  }
  pickWithPreview(items.map((item) => toPick(connection, item)));
}

function toPick(
  connection: Connection,
  { target, title, excerpt, reason }: RelatedItem,
): RelatedPick {
  const place = connection.fromLocation(target);
  const line = vscode.l10n.t("line {0}", place.range.start.line + 1);
  return { label: excerpt, description: `${title}, ${line}`, detail: reason, place };
}

/** Shows each passage while the reader moves through the list; Escape leads back. */
function pickWithPreview(picks: readonly RelatedPick[]): void {
  const origin = vscode.window.activeTextEditor;
  const list = vscode.window.createQuickPick<RelatedPick>();
  let isAccepted = false;
  list.title = vscode.l10n.t("Related passages");
  list.placeholder = vscode.l10n.t("Enter opens a passage, Escape leads back");
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = picks;
  list.onDidChangeActive(async ([pick]) => {
    if (pick !== undefined) await openPlace(pick.place, { preserveFocus: true, preview: true });
  });
  list.onDidAccept(async () => {
    isAccepted = true;
    const [pick] = list.activeItems;
    list.hide();
    if (pick !== undefined) await openPlace(pick.place);
  });
  list.onDidHide(async () => {
    list.dispose();
    if (!isAccepted && origin !== undefined) await returnTo(origin);
  });
  list.show();
}

async function returnTo({ document, selection, viewColumn }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document, {
    selection,
    ...(viewColumn !== undefined && { viewColumn }),
  });
}
