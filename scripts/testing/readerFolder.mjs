// @ts-check
// A reader's folder that tests may change: a fresh copy of the sample articles.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { rootFolder } from "../editor/paths.mjs";

/**
 * @returns {string} a temporary folder that goes with this process
 */
export function copyReaderFolder() {
  const temporary = temporaryFolder("seed-reader-");
  const folder = path.join(temporary, "articles");
  fs.cpSync(path.join(rootFolder, "examples"), folder, { recursive: true });
  return folder;
}

/**
 * @param {string} prefix
 * @returns {string} a folder that goes with this process
 */
export function temporaryFolder(prefix) {
  // Short and without links: sockets live in such folders, and watchers report real paths.
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), prefix));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
