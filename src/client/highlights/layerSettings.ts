import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import type { LayerId } from "../../protocol/layers";
import { sourcingSettingIds } from "../../protocol/sourcing";

/** Whether a layer is to be drawn in a document. */
export function isLayerOn(layer: LayerId, document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(configurationSection, document);
  return (
    settings.get(settingIds.highlightsEnabled, true) &&
    !(isDoubt(layer) && settings.get(sourcingSettingIds.diagnostics, false)) &&
    settings.get(`${settingIds.highlightsPrefix}${layer}`, true)
  );
}

/** What a problem underlines already, where the reader wants problems about sources. */
function isDoubt(layer: LayerId): boolean {
  return layer === "vagueSource" || layer === "claimedSource";
}

/** Whether a change of settings concerns any layer. */
export function changesLayers(event: vscode.ConfigurationChangeEvent): boolean {
  return ["highlights", sourcingSettingIds.diagnostics].some((section) =>
    event.affectsConfiguration(`${configurationSection}.${section}`),
  );
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
