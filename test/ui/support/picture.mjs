// @ts-check
// Pictures of the window or of a part of it.
import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../../../scripts/editor/paths.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** The parts of the window that can be pictured on their own. */
export const windowParts = {
  editor: ".part.editor",
  sidebar: ".part.sidebar",
  secondary: ".part.auxiliarybar",
  panel: ".part.panel",
  status: ".part.statusbar",
  hover: ".monaco-resizable-hover:visible",
};

/** @typedef {keyof typeof windowParts} WindowPart */

/**
 * @typedef {object} PictureOptions
 * @property {WindowPart} [part]
 * @property {Box} [clip]
 */

/**
 * @param {Page} page
 * @param {string} file
 * @param {PictureOptions} [options] nothing: the whole window
 */
export async function takePicture(page, file, { part, clip } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const options = { path: file, animations: /** @type {const} */ ("disabled") };
  if (part) await page.locator(windowParts[part]).first().screenshot(options);
  else await page.screenshot(clip ? { ...options, clip } : options);
}

/**
 * A picture for developers, in `out/ui`.
 * @param {Page} page
 * @param {string} name
 * @param {PictureOptions} [options]
 */
export async function screenshot(page, name, options) {
  const file = path.join(rootFolder, "out", "ui", `${name.replaceAll(/[^\w.-]+/g, "-")}.png`);
  await takePicture(page, file, options);
  return file;
}
