import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import type { LayerId } from "../../protocol/layers";

/** Whether a layer is to be drawn in a document. */
export function isLayerOn(layer: LayerId, document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection, document);
  return (
    settings.get(settingIds.highlightsEnabled, true) &&
    settings.get(`${settingIds.highlightsPrefix}${layer}`, true)
  );
}

/** Whether a change of settings concerns any layer. */
export function changesLayers(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${configurationSection}.highlights`);
}

/** Turns all layers on or off, in the settings where the reader has set them. */
export async function toggleLayers(): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration(configurationSection);
  const isOn = settings.get(settingIds.highlightsEnabled, true);
  const written = settings.inspect<boolean>(settingIds.highlightsEnabled);
  const target =
    written?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await settings.update(settingIds.highlightsEnabled, !isOn, target);
  return !isOn;
}
