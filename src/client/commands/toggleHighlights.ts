import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import { toggleLayers } from "../highlights/layerSettings";
import { tellQuietly } from "./seedEditor";

/** *Toggle Highlights*: everything drawn over the text, on or off at once. */
export function registerToggle(): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.toggleHighlights, async () => {
    const isOn = await toggleLayers();
    tellQuietly(isOn ? vscode.l10n.t("Highlights on.") : vscode.l10n.t("Highlights off."));
  });
}
