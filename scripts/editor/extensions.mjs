// @ts-check
// Puts extensions into the embedded editor.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { assembleEditor } from "./assemble.mjs";
import { findNode } from "./findNode.mjs";
import { linkFolder } from "./folders.mjs";
import { readJson, rootFolder } from "./paths.mjs";
import { profileArguments } from "./server.mjs";

/**
 * Makes a working tree an installed extension, by a link. The folder is begun anew: where there is
 * no `extensions.json`, the server reads the folder itself.
 * @param {string} extensionsFolder
 * @param {string} [extension] the working tree
 */
export function linkExtension(extensionsFolder, extension = rootFolder) {
  const { publisher, name, version } = readJson(path.join(extension, "package.json"));
  fs.rmSync(extensionsFolder, { recursive: true, force: true });
  linkFolder(extension, path.join(extensionsFolder, `${publisher}.${name}-${version}`));
}

/**
 * Runs the server for what it does with extensions: install, list, remove.
 * @param {import("./server.mjs").Profile} profile
 * @param {readonly string[]} options such as `--install-extension=FILE.vsix`
 * @returns {number} its exit code
 */
export function manageExtensions(profile, options) {
  const main = path.join(assembleEditor().folder, "out", "server-main.js");
  const { status, error } = spawnSync(
    findNode(),
    [main, ...profileArguments(profile), ...options],
    { stdio: "inherit" },
  );
  if (error) throw error;
  return status ?? 1;
}
