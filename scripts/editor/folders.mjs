// @ts-check
// Folders made of links, and made in one step.
import fs from "node:fs";
import path from "node:path";

/**
 * The same tree again, without using the space twice.
 * @param {string} from
 * @param {string} to
 * @param {ReadonlySet<string>} [omitted] names left out at the top
 */
export function linkTree(from, to, omitted = new Set()) {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (omitted.has(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkFile(source, target);
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkFile(source, target) {
  try {
    fs.linkSync(source, target);
  } catch {
    // Another file system, or one without hard links.
    fs.copyFileSync(source, target);
  }
}

/**
 * A folder that stands for another one.
 * @param {string} source
 * @param {string} target
 */
export function linkFolder(source, target) {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.symlinkSync(source, target, "junction");
}

/**
 * Moves what is finished to its place; where another process was faster, its work is as good.
 * @param {string} unfinished
 * @param {string} folder
 */
export function publishFolder(unfinished, folder) {
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}
