// @ts-check
// Where things are: the working tree, what the scripts keep in it, and the installed packages.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** The root of the working tree. */
export const rootFolder = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** What can always be made again: the assembled editor, the browser, profiles. */
export const cacheFolder = path.join(rootFolder, ".vscode-test");

/**
 * The folder of an installed package, also of one whose `exports` hide its package.json.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findPackage(name) {
  const folders = (require.resolve.paths(name) ?? []).map((base) => path.join(base, name));
  const found = folders.find((folder) => fs.existsSync(path.join(folder, "package.json")));
  return found && fs.realpathSync(found);
}

/**
 * The folder of a package without which nothing goes on.
 * @param {string} name
 * @returns {string}
 */
export function packageFolder(name) {
  const found = findPackage(name);
  if (!found) throw new Error(`The package ${name} is not installed; "npm ci" installs it.`);
  return found;
}

/**
 * @param {string} file
 * @returns {any} whatever the JSON file holds
 */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

/** The manifest of the extension. */
export function readManifest() {
  return readJson(path.join(rootFolder, "package.json"));
}
