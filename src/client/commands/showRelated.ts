import * as vscode from "vscode";
import { commandIds, linkCommandIds } from "../../protocol/ids";
import { relatedRequest } from "../../protocol/moving";
import type { RelatedItem, RelatedParams } from "../../protocol/moving";
import type { Connection } from "../connection";
import { openPlace } from "./openPlace";
import type { OpenOptions } from "./openPlace";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** *Show Related Passages*, from the palette for the cursor and from cards for their passage. */
export function registerRelated(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.showRelated, async () => {
      const editor = activeSeedEditor();
      if (editor === undefined) return;
      const uri = connection.toUriText(editor.document.uri);
      await showRelated(connection, { uri, range: connection.toRange(editor.selection) });
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
  pickWithPreview(
    connection,
    items.map((item) => toPick(connection, item)),
  );
}

function toPick(
  connection: Connection,
  { target, title, excerpt, reason }: RelatedItem,
): RelatedPick {
  const place = connection.fromLocation(target);
  const line = vscode.l10n.t("line {0}", place.range.start.line + 1);
  return { label: excerpt, detail: `${reason} · ${title}, ${line}`, place };
}

/** Shows each passage while the reader moves through the list; Escape leads back. */
function pickWithPreview(connection: Connection, picks: readonly RelatedPick[]): void {
  const origin = currentPlace();
  const list = createList(picks);
  let accepted: vscode.Location | undefined;
  const show = (place: vscode.Location | undefined, options?: OpenOptions): void => {
    if (place === undefined) return;
    openPlace(place, options).catch((error: unknown) => {
      connection.log("A related passage could not be shown.", error);
    });
  };
  list.onDidChangeActive(([pick]) => {
    show(pick?.place, { preserveFocus: true, preview: true });
  });
  list.onDidAccept(() => {
    accepted = list.activeItems[0]?.place;
    list.hide();
  });
  list.onDidHide(() => {
    list.dispose();
    show(accepted ?? origin);
  });
  list.show();
}

function createList(picks: readonly RelatedPick[]): vscode.QuickPick<RelatedPick> {
  const list = vscode.window.createQuickPick<RelatedPick>();
  list.title = vscode.l10n.t("Related passages (Enter opens, Escape leads back)");
  list.matchOnDetail = true;
  list.items = picks;
  return list;
}

function currentPlace(): vscode.Location | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && new vscode.Location(editor.document.uri, editor.selection);
}
