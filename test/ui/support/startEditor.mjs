// @ts-check
// The embedded editor with the extension in it, driven as a person would: one server and one browser
// for any number of pages.
import path from "node:path";
import { openFilePayload } from "../../../scripts/editor/address.mjs";
import { launchBrowser } from "../../../scripts/editor/browser.mjs";
import { linkExtension } from "../../../scripts/editor/extensions.mjs";
import { startServer } from "../../../scripts/editor/server.mjs";
import { colorThemes, quietSettings, writeSettings } from "../../../scripts/editor/settings.mjs";
import { removeFolder, temporaryFolder } from "../../../scripts/editor/temporaryFolder.mjs";
import { collectProblems } from "./problems.mjs";
import { slowDown, waitForLines } from "./waiting.mjs";

/** @typedef {import("../../../scripts/editor/settings.mjs").Settings} Settings */
/** @typedef {import("../../../scripts/editor/settings.mjs").ThemeName} ThemeName */

/**
 * @typedef {object} EditorOptions
 * @property {string} [extension] the working tree to link, instead of this one
 * @property {string} [extensionsFolder] where extensions are installed already: nothing is linked
 * @property {Settings} [settings]
 * @property {ThemeName} [theme] of the first page; where one is changed, later pages keep that
 */

/**
 * @typedef {object} PageOptions
 * @property {string} folder
 * @property {string} [file] in the folder
 * @property {number} [line] of the file, from 1
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale] device pixels per pixel
 */

/** @typedef {Awaited<ReturnType<typeof startEditor>>} Editor */
/** @typedef {import("playwright-core").Page} Page */

/** @param {EditorOptions} [options] */
export async function startEditor(options = {}) {
  const userDataFolder = temporaryFolder("seed-reader-ui-");
  const extensionsFolder = options.extensionsFolder ?? path.join(userDataFolder, "extensions");
  if (!options.extensionsFolder) linkExtension(extensionsFolder, options.extension);
  const { settings, theme = "light" } = options;
  writeSettings(userDataFolder, {
    ...quietSettings,
    "editor.hover.delay": 100,
    "workbench.colorTheme": colorThemes[theme],
    ...settings,
  });
  const [server, browser] = await Promise.all([
    startServer({ userDataFolder, extensionsFolder }),
    launchBrowser(),
  ]);
  return {
    server,
    userDataFolder,
    /** @param {PageOptions} pageOptions */
    openPage: (pageOptions) => openPage(browser, server, pageOptions),
    close: async () => {
      await Promise.allSettled([browser.close(), server.stop()]);
      removeFolder(userDataFolder);
    },
  };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("../../../scripts/editor/server.mjs").Server} server
 * @param {PageOptions} options
 */
async function openPage(browser, server, options) {
  const { file, line, width = 1280, height = 800, scale = 1 } = options;
  const folder = path.resolve(options.folder);
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await slowDown(page);
  const problems = collectProblems(page, server.origin);
  const opened = file ? openFilePayload(server.uri(path.resolve(folder, file)), line) : [];
  await page.goto(server.page({ folder, payload: [["skipWelcome", "true"], ...opened] }));
  await page.locator(".monaco-workbench .statusbar").waitFor();
  if (file) await waitForLines(page);
  return { page, problems, close: () => context.close() };
}
