import * as vscode from "vscode";
import { commandIds, linkCommandIds, rowCommandIds } from "../../protocol/ids";
import { compareRequest } from "../../protocol/messages";
import type { ComparePair } from "../../protocol/messages";
import type { Row } from "../../protocol/rows";
import type { Connection } from "../connection";
import { registerPassageDocuments, toPassageUri } from "./passageDocuments";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** Laying copies side by side: from the cursor, from a card's link, from a row of a tree. */
export function registerCompare(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    registerPassageDocuments(connection),
    vscode.commands.registerCommand(commandIds.compareWithCopy, () => compareHere(connection)),
    vscode.commands.registerCommand(linkCommandIds.compare, comparePassages),
    vscode.commands.registerCommand(rowCommandIds.compareRow, (row?: Row) =>
      compareRow(connection, row),
    ),
  );
}

async function compareHere(connection: Connection): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const place = connection.toPlace(editor.document, editor.selection.start);
  const pairs = await connection.ask(compareRequest, place);
  const pair = pairs.length > 1 ? await choose(pairs) : pairs[0];
  if (pair !== undefined) await comparePassages(pair);
  else if (pairs.length === 0) tellQuietly(vscode.l10n.t("No copied passage here."));
}

async function choose(pairs: readonly ComparePair[]): Promise<ComparePair | undefined> {
  const picks = pairs.map((pair) => ({ label: pair.title, pair }));
  const title = vscode.l10n.t("Compare with copy");
  const pick = await vscode.window.showQuickPick(picks, { title });
  return pick?.pair;
}

async function compareRow(connection: Connection, row: Row | undefined): Promise<void> {
  if (row?.compare == null) {
    tellQuietly(vscode.l10n.t("Choose a row about a copy in the view Copies."));
  } else if (row.kind === "overlap") {
    await compareArticles(connection, row.compare);
  } else {
    await comparePassages(row.compare);
  }
}

async function comparePassages(pair: ComparePair): Promise<void> {
  const left = toPassageUri(pair.left);
  const right = toPassageUri(pair.right);
  await vscode.commands.executeCommand("vscode.diff", left, right, pair.title);
}

/** The articles themselves, so that names and voices are seen in both. */
async function compareArticles(connection: Connection, pair: ComparePair): Promise<void> {
  const left = connection.fromUriText(pair.left.uri);
  const right = connection.fromUriText(pair.right.uri);
  await vscode.commands.executeCommand("vscode.diff", left, right, pair.title);
}
