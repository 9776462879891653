// @ts-check
// Puts a VS Code together from the npm package code-server: its web workbench, its server and its
// built-in extensions, with only the dozen packages the server really needs beside them.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { linkFolder, linkTree, publishFolder } from "./folders.mjs";
import { packageStubs } from "./packageStubs.mjs";
import { cacheFolder, findPackage, packageFolder, readJson } from "./paths.mjs";
import { patchedFiles, patchText, workbenchPatches } from "./workbenchPatches.mjs";

/** Built-in extensions that ask for accounts, networks or packages left out. */
const omittedExtensions = new Set([
  "copilot",
  "git",
  "github",
  "microsoft-authentication",
  "ms-vscode.js-debug",
  "ms-vscode.js-debug-companion",
  "ms-vscode.vscode-js-profile-table",
  "node_modules",
  "terminal-suggest",
  "tunnel-forwarding",
]);

const linkedPackages = [
  "@parcel/watcher",
  "@vscode/iconv-lite-umd",
  "@vscode/proxy-agent",
  "@vscode/ripgrep-universal",
  "cookie",
  "jschardet",
  "minimist",
  "vscode-oniguruma",
  "vscode-regexpp",
  "vscode-textmate",
  "yauzl",
];

const omittedProductKeys = [
  "extensionsGallery",
  "defaultChatAgent",
  "telemetryEndpoint",
  "voiceWsUrl",
  "builtInExtensions",
];

/**
 * Assembles the editor once; a later call finds it there.
 * @returns {{ folder: string, version: string }}
 */
export function assembleEditor() {
  const source = path.join(packageFolder("code-server"), "lib", "vscode");
  const { version } = readJson(path.join(source, "package.json"));
  const folder = path.join(cacheFolder, `embedded-${version}-${recipeHash(source)}`);
  if (fs.existsSync(folder)) return { folder, version };
  const unfinished = `${folder}.${process.pid}`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  copyEditor(source, unfinished);
  linkPackages(unfinished);
  writeStubs(unfinished);
  publishFolder(unfinished, folder);
  return { folder, version };
}

/**
 * A new recipe makes a new folder, so that an editor in use is never pulled from under its server.
 * @param {string} source
 */
function recipeHash(source) {
  const recipe = JSON.stringify([
    source,
    [...omittedExtensions],
    linkedPackages.map((name) => findPackage(name)),
    omittedProductKeys,
    packageStubs,
    workbenchPatches.map((patch) => [patch.find.source, patch.replacement]),
  ]);
  return crypto.createHash("sha256").update(recipe).digest("hex").slice(0, 8);
}

/**
 * @param {string} source
 * @param {string} target
 */
function copyEditor(source, target) {
  linkTree(path.join(source, "out"), path.join(target, "out"));
  linkTree(path.join(source, "extensions"), path.join(target, "extensions"), omittedExtensions);
  fs.copyFileSync(path.join(source, "package.json"), path.join(target, "package.json"));
  for (const file of patchedFiles()) patchFile(path.join(target, file), file);
  const product = readJson(path.join(source, "product.json"));
  for (const key of omittedProductKeys) Reflect.deleteProperty(product, key);
  fs.writeFileSync(path.join(target, "product.json"), JSON.stringify(product, undefined, 1));
}

/**
 * @param {string} place
 * @param {string} file as the patches know it
 */
function patchFile(place, file) {
  const patched = patchText(file, fs.readFileSync(place, "utf8"));
  // Removed first: the file is a link, and the package must stay as it was installed.
  fs.rmSync(place);
  fs.writeFileSync(place, patched);
}

/** @param {string} target */
function linkPackages(target) {
  for (const name of linkedPackages) {
    linkFolder(packageFolder(name), path.join(target, "node_modules", name));
  }
  // VS Code's own TypeScript support looks for it here.
  linkFolder(packageFolder("typescript"), path.join(target, "extensions/node_modules/typescript"));
}

/** @param {string} target */
function writeStubs(target) {
  for (const [name, text] of Object.entries(packageStubs)) {
    const folder = path.join(target, "node_modules", name);
    fs.mkdirSync(folder, { recursive: true });
    const manifest = { name, version: "0.0.0", type: "module", main: "index.js" };
    fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
    fs.writeFileSync(path.join(folder, "index.js"), text);
  }
}
