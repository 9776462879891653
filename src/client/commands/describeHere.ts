import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import { describeRequest } from "../../protocol/messages";
import type { Card } from "../../protocol/messages";
import type { Connection } from "../connection";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

interface CardPick extends vscode.QuickPickItem {
  /** What to do when the reader takes this line; nothing for a plain fact. */
  readonly run?: () => Thenable<unknown>;
}

/** *Describe Here*: everything the hover cards say, as a list that keys and screen readers can walk. */
export function registerDescribe(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.describeHere, () => describe(connection));
}

async function describe(connection: Connection): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const place = connection.toPlace(editor.document, editor.selection.active);
  const cards = await connection.ask(describeRequest, place);
  if (cards.length === 0) {
    tellQuietly(vscode.l10n.t("Nothing is known about this place."));
    return;
  }
  const pick = await vscode.window.showQuickPick(cards.flatMap(toPicks), {
    title: vscode.l10n.t("Described here"),
  });
  await pick?.run?.();
}

function toPicks(card: Card): CardPick[] {
  return [
    { label: shorten(card.subject), kind: vscode.QuickPickItemKind.Separator },
    ...card.lines.map(({ strong, text }) => ({ label: `${strong}${text}`.trim() })),
    ...card.links.map((link) => ({
      label: `$(arrow-right) ${link.title}`,
      run: () => vscode.commands.executeCommand(link.command, ...link.arguments),
    })),
  ];
}

function shorten(subject: string): string {
  const line = subject.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
