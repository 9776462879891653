// @ts-check
// User settings of the embedded editor: nothing that asks, tips, phones home or blinks.
import fs from "node:fs";
import path from "node:path";

/** @typedef {Record<string, unknown>} Settings */

/** @type {Settings} */
export const quietSettings = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.title": "${activeEditorShort}${separator}${rootName}",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** The themes a reader gets who never chose one. */
export const colorThemes = {
  dark: "Dark 2026",
  light: "Light 2026",
  hc: "Default High Contrast",
  hcl: "Default High Contrast Light",
};

/** @typedef {keyof typeof colorThemes} ThemeName */

/**
 * Writes settings into a profile, keeping what its owner has chosen otherwise.
 * @param {string} userDataFolder
 * @param {Settings} defaults
 */
export function writeDefaultSettings(userDataFolder, defaults) {
  const file = settingsFile(userDataFolder);
  const existing = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "{}";
  const merged = mergeSettings(defaults, existing);
  if (merged) writeSettings(userDataFolder, merged);
}

/**
 * @param {string} userDataFolder
 * @param {Settings} settings
 */
export function writeSettings(userDataFolder, settings) {
  const file = settingsFile(userDataFolder);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * The defaults under what stands in a settings file.
 * @param {Settings} defaults
 * @param {string} existing the file's text
 * @returns {Settings | undefined} nothing where the file is one that only its owner may change:
 *   half edited, or with comments
 */
export function mergeSettings(defaults, existing) {
  try {
    return { ...defaults, ...JSON.parse(existing) };
  } catch {
    return undefined;
  }
}

/** @param {string} userDataFolder */
function settingsFile(userDataFolder) {
  return path.join(userDataFolder, "User", "settings.json");
}
