import * as vscode from "vscode";
import type { CorrectedName } from "../../protocol/corrections";
import type { Row } from "../../protocol/rows";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";

/**
 * The name that a command is about: that of a row, of a link or code action, or under the cursor.
 * Undefined, with a word to the reader, where there is none.
 * @param given whatever the editor hands to the command: a menu of the text hands over its address.
 */
export function correctedName(connection: Connection, given: unknown): CorrectedName | undefined {
  if (isRow(given)) {
    if (given.target !== null) return nameOfRow(given);
    tellQuietly(vscode.l10n.t("Choose an actor or one of its mentions."));
    return undefined;
  }
  if (isName(given)) return given;
  const editor = activeSeedEditor();
  if (editor === undefined) return undefined;
  const uri = connection.toUriText(editor.document.uri);
  return { uri, range: connection.toRange(editor.selection) };
}

/** The names of all chosen rows, where there are several. */
export function correctedRows(chosen: unknown): readonly CorrectedName[] {
  if (!Array.isArray(chosen)) return [];
  const rows = chosen.filter(isRow).filter(({ target }) => target !== null);
  return rows.length > 1 ? rows.flatMap((row) => nameOfRow(row) ?? []) : [];
}

function nameOfRow({ kind, target }: Row): CorrectedName | undefined {
  if (target === null) return undefined;
  return kind === "mention" ? target : { ...target, whole: true };
}

export function isRow(given: unknown): given is Row {
  return isRecord(given) && "target" in given && "accessibleLabel" in given;
}

function isName(given: unknown): given is CorrectedName {
  return isRecord(given) && typeof given["uri"] === "string" && isRecord(given["range"]);
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
