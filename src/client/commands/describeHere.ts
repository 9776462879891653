import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import { describeRequest } from "../../protocol/messages";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import type { Connection } from "../connection";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

interface RunPick {
  /** What to do when the reader takes this line; nothing for a plain fact. */
  readonly run?: () => Thenable<unknown>;
}
type CardPick = vscode.QuickPickItem & RunPick;

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
    matchOnDetail: true,
  });
  await pick?.run?.();
}

/** A row's label is cut off where it does not fit; its rest goes on a line of its own. */
const widestLabel = 70;

function toPicks(card: Card): CardPick[] {
  return [
    // The words a card is about would take the room of its first fact; they are under the cursor.
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    ...card.lines.flatMap(toFacts),
    ...card.links.map(toLink),
  ];
}

/** A fact with one place leads there itself; several places follow it as links. */
function toFacts({ strong, text, places = [] }: CardLine): CardPick[] {
  const fact = toFact(`${strong}${text}`.trim());
  const [place, ...more] = places.map(({ link }) => toLink(link));
  if (place === undefined) return [fact];
  return more.length === 0 ? [{ ...fact, run: place.run }] : [place, ...more];
}

function toLink({ title, command, arguments: given }: CardLink): CardPick & Required<RunPick> {
  return {
    label: `$(arrow-right) ${title}`,
    run: () => vscode.commands.executeCommand(command, ...given),
  };
}

function toFact(text: string): CardPick {
  if (text.length <= widestLabel) return { label: text };
  const space = text.lastIndexOf(" ", widestLabel);
  const end = space > 0 ? space : widestLabel;
  return { label: text.slice(0, end), detail: text.slice(end).trimStart() };
}
