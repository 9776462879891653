import * as vscode from "vscode";
import type { Position } from "vscode-languageserver-types";
import { compareArticlesRequest, compareRequest, copiesRequest } from "../../protocol/copies";
import type { CompareChoice } from "../../protocol/copies";
import { commandIds, linkCommandIds, rowCommandIds } from "../../protocol/ids";
import type { PlaceParams } from "../../protocol/messages";
import type { ComparePair } from "../../protocol/moving";
import type { Row } from "../../protocol/rows";
import type { Connection } from "../connection";
import { peek } from "./links";
import { registerPassageDocuments, toPassageUri } from "./passageDocuments";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

/** Laying copies side by side: from the cursor, from a card's link, from a row of a tree. */
export function registerCompare(connection: Connection): vscode.Disposable {
  const run = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    registerPassageDocuments(connection),
    ...atPlace(connection, commandIds.compareWithCopy, linkCommandIds.compareAt, chooseCopy),
    ...atPlace(
      connection,
      commandIds.compareArticles,
      linkCommandIds.compareArticlesAt,
      chooseArticle,
    ),
    ...atPlace(connection, commandIds.showCopies, linkCommandIds.copies, peekCopies),
    run(linkCommandIds.compare, comparePassages),
    run(rowCommandIds.compareRow, (row?: Row) => compareRow(connection, row, comparePassages)),
    run(rowCommandIds.compareArticlesOfRow, (row?: Row) =>
      compareRow(connection, row, (pair) => compareArticles(connection, pair)),
    ),
  );
}

/** A command for the cursor, and the same behind a link for the place that the link is about. */
function atPlace(
  connection: Connection,
  command: string,
  link: string,
  run: (connection: Connection, place: PlaceParams) => Promise<void>,
): readonly vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(command, async () => {
      const editor = activeSeedEditor();
      if (editor === undefined) return;
      await run(connection, connection.toPlace(editor.document, editor.selection.start));
    }),
    vscode.commands.registerCommand(link, (uri: string, position: Position) =>
      run(connection, { uri, position }),
    ),
  ];
}

async function chooseCopy(connection: Connection, place: PlaceParams): Promise<void> {
  const choices = await connection.ask(compareRequest, place);
  if (choices.length === 0) tellNoPassage();
  const pair = await choose(choices, vscode.l10n.t("Compare with copy"));
  if (pair !== undefined) await comparePassages(pair);
}

async function chooseArticle(connection: Connection, place: PlaceParams): Promise<void> {
  const choices = await connection.ask(compareArticlesRequest, place);
  if (choices.length === 0) {
    tellQuietly(vscode.l10n.t("No other article shares a passage with this one."));
  }
  const pair = await choose(choices, vscode.l10n.t("Compare this article with"));
  if (pair !== undefined) await compareArticles(connection, pair);
}

async function peekCopies(connection: Connection, place: PlaceParams): Promise<void> {
  const found = await connection.ask(copiesRequest, place);
  if (found.length === 0) {
    tellNoPassage();
    return;
  }
  const { line, character } = place.position;
  const places = found.map((location) => connection.fromLocation(location));
  const uri = connection.fromUriText(place.uri);
  await peek(uri, new vscode.Position(line, character), places);
}

function tellNoPassage(): void {
  const words = "No copied passage here. Go to Next Copied Passage leads to one.";
  tellQuietly(vscode.l10n.t(words));
}

/** The only one is taken at once. */
async function choose(
  choices: readonly CompareChoice[],
  title: string,
): Promise<ComparePair | undefined> {
  if (choices.length < 2) return choices[0];
  const picks = choices.map((pair) => {
    const { label, description, detail } = pair;
    return { label, description, detail, pair };
  });
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(picks, options))?.pair;
}

async function compareRow(
  connection: Connection,
  row: Row | undefined,
  compare: (pair: ComparePair) => Promise<void>,
): Promise<void> {
  if (row?.compare == null) {
    tellQuietly(vscode.l10n.t("Choose a row about a copy in the view Copies."));
  } else if (row.kind === "overlap") {
    await compareArticles(connection, row.compare);
  } else {
    await compare(row.compare);
  }
}

async function comparePassages(pair: ComparePair): Promise<void> {
  const left = toPassageUri(pair.left);
  const right = toPassageUri(pair.right);
  await vscode.commands.executeCommand("vscode.diff", left, right, pair.title);
}

/** The articles themselves, so that names and voices are seen in both; scrolled to the places. */
async function compareArticles(connection: Connection, pair: ComparePair): Promise<void> {
  const left = connection.fromUriText(pair.left.uri);
  const { uri: right, range } = connection.fromLocation(pair.right);
  // The cursor stands where the passage begins; the other side follows.
  const options = { selection: new vscode.Range(range.start, range.start) };
  await vscode.commands.executeCommand("vscode.diff", left, right, pair.title, options);
}
