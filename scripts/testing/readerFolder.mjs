// @ts-check
// A reader's folder that tests may change: a fresh copy of the sample articles.
import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../editor/paths.mjs";
import { temporaryFolder } from "../editor/temporaryFolder.mjs";

/**
 * @returns {string} a temporary folder that goes with this process
 */
export function copyReaderFolder() {
  const temporary = temporaryFolder("seed-reader-");
  const folder = path.join(temporary, "articles");
  fs.cpSync(path.join(rootFolder, "examples"), folder, { recursive: true });
  return folder;
}
