import * as vscode from "vscode";
import type { Location, Position } from "vscode-languageserver-types";
import { linkCommandIds } from "../../protocol/ids";
import type { Connection } from "../connection";
import { openPlace } from "./openPlace";
import { tellQuietly } from "./seedEditor";

/** The commands behind the links of cards and the rows of trees, apart from compare and related. */
export function registerLinks(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(linkCommandIds.open, (target: Location) =>
      openPlace(connection.fromLocation(target)),
    ),
    vscode.commands.registerCommand(linkCommandIds.mentions, (uri: string, position: Position) =>
      showMentions(connection.fromUriText(uri), position),
    ),
    vscode.commands.registerCommand(linkCommandIds.copyText, async (text: string) => {
      await vscode.env.clipboard.writeText(text);
      tellQuietly(vscode.l10n.t("Copied."));
    }),
  );
}

async function showMentions(uri: vscode.Uri, { line, character }: Position): Promise<void> {
  const position = new vscode.Position(line, character);
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    position,
  );
  await peek(uri, position, found);
}

/** Lists places with their lines, below the line they are asked from. */
export async function peek(
  uri: vscode.Uri,
  position: vscode.Position,
  found: readonly vscode.Location[],
): Promise<void> {
  await vscode.commands.executeCommand("editor.action.showReferences", uri, position, found);
}
