import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import { stepRequest } from "../../protocol/moving";
import type { StepParams } from "../../protocol/moving";
import type { Connection } from "../connection";
import { openPlace } from "./openPlace";
import { activeSeedEditor, tellQuietly } from "./seedEditor";

type Step = Pick<StepParams, "kind" | "direction">;

const steps: readonly (readonly [string, Step])[] = [
  [commandIds.nextQuotation, { kind: "quotation", direction: "next" }],
  [commandIds.previousQuotation, { kind: "quotation", direction: "previous" }],
  [commandIds.nextUnattributed, { kind: "unattributed", direction: "next" }],
  [commandIds.previousUnattributed, { kind: "unattributed", direction: "previous" }],
  [commandIds.nextVagueSource, { kind: "vagueSource", direction: "next" }],
  [commandIds.previousVagueSource, { kind: "vagueSource", direction: "previous" }],
  [commandIds.nextCopy, { kind: "copy", direction: "next" }],
  [commandIds.previousCopy, { kind: "copy", direction: "previous" }],
  [commandIds.nextMention, { kind: "mention", direction: "next" }],
  [commandIds.previousMention, { kind: "mention", direction: "previous" }],
  [commandIds.nextRelated, { kind: "related", direction: "next" }],
  [commandIds.previousRelated, { kind: "related", direction: "previous" }],
];

/** Going from quotation to quotation, vague source to vague source, copy to copy, mention to mention, and among related passages. */
export function registerSteps(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    ...steps.map(([command, step]) =>
      vscode.commands.registerCommand(command, () => go(connection, step)),
    ),
  );
}

async function go(connection: Connection, step: Step): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const { document, selection } = editor;
  // From the start of what is selected: after a step that is the place the reader stands on.
  const place = connection.toPlace(document, selection.start);
  const selectionEnd = connection.toRange(selection).end;
  const asked = { ...place, ...step, selectionEnd };
  const { target, message } = await connection.ask(stepRequest, asked);
  if (target !== null && vscode.window.activeTextEditor === editor) {
    await openPlace(connection.fromLocation(target));
  }
  tellQuietly(message);
}
