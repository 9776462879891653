// @ts-check
// Specs on pages of one shared editor.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { copyReaderFolder } from "../../../scripts/testing/readerFolder.mjs";
import { screenshot } from "./picture.mjs";
import { startEditor } from "./startEditor.mjs";
import { waitForExtension } from "./waiting.mjs";

/** @typedef {import("./startEditor.mjs").Editor} Editor */
/** @typedef {import("./startEditor.mjs").Page} Page */
/** @typedef {{ editor: Editor, page: Page, folder: string }} Screen */

/** A first start on a busy machine takes its time. */
const timeout = 300_000;

/** @type {Promise<Editor> | undefined} */
let sharedEditor;
/** @type {() => Promise<Editor>} */
let start = () => startEditor();

/**
 * Specs use this editor instead of one with the working tree in it. To be called before they are
 * loaded.
 * @param {() => Promise<Editor>} startAnother
 */
export function useEditor(startAnother) {
  start = startAnother;
}

/**
 * All groups of specs that share an editor; it ends after the last of them.
 * @param {() => Promise<void>} load imports them
 */
export function describeScreens(load) {
  // Not a hook of the whole file: where only some specs are asked for, that runs before them.
  describe("on the screen", async () => {
    after(async () => (await sharedEditor)?.close());
    await load();
  });
}

/**
 * A group of specs on one page. One that fails leaves a picture in out/ui.
 * @param {string} title
 * @param {Omit<import("./startEditor.mjs").PageOptions, "folder">} options
 * @param {(spec: (name: string, body: (screen: Screen) => Promise<void>) => void) => void} define
 */
export function describeScreen(title, options, define) {
  describe(title, () => {
    /** @type {Screen & { problems: import("./problems.mjs").Problems, close(): Promise<void> }} */
    let screen;
    before(
      async () => {
        sharedEditor ??= start();
        const editor = await sharedEditor;
        const folder = copyReaderFolder();
        screen = { editor, folder, ...(await editor.openPage({ folder, ...options })) };
        await pictureOnFailure(screen.page, title, () => waitForExtension(screen.page));
      },
      { timeout },
    );
    after(() => screen?.close());
    define((name, body) => {
      it(name, { timeout }, () => {
        return pictureOnFailure(screen.page, `${title} ${name}`, () => body(screen));
      });
    });
    it("makes no error on the page and no request that leaves the machine", () => {
      assert.deepEqual(screen.problems, { errors: [], outsideRequests: [] });
    });
  });
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {() => Promise<void>} body
 */
async function pictureOnFailure(page, name, body) {
  try {
    await body();
  } catch (error) {
    const file = await screenshot(page, `failed ${name}`).catch(() => "no picture");
    console.error(`The window as it was: ${file}`);
    throw error;
  }
}
