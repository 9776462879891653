// @ts-check
// Folders that go with this process.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** @type {Set<string>} */
const folders = new Set();

/**
 * @param {string} prefix of its name
 * @returns {string} a new folder, deleted at the latest when this process ends
 */
export function temporaryFolder(prefix) {
  // One listener for all: a process may need more folders than Node expects listeners.
  if (folders.size === 0) process.once("exit", removeAll);
  // Short and without links: sockets live in such folders, and watchers report real paths.
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), prefix));
  folders.add(folder);
  return folder;
}

/**
 * Deletes it now.
 * @param {string} folder
 */
export function removeFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function removeAll() {
  for (const folder of folders) removeFolder(folder);
}
