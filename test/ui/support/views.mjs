// @ts-check
// The side bar: containers, views and the rows of their trees.
import { moveAway } from "./hover.mjs";
import { inputBox, runCommand } from "./palette.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Opens a container by its icon in the activity bar.
 * @param {Page} page
 * @param {string} title
 */
export async function openContainer(page, title) {
  const icon = page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`);
  await icon.first().waitFor();
  const isOpen = await icon.first().evaluate((item) => item.classList.contains("checked"));
  if (!isOpen) await icon.first().click();
  await page.locator(".sidebar .title-label", { hasText: new RegExp(title, "i") }).waitFor();
}

/**
 * Brings a view to the front by its name: `Themes`.
 * @param {Page} page
 * @param {string} name
 */
export async function focusView(page, name) {
  await runCommand(page, `Seeds: Focus on ${name} View`);
  await view(page, name).waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 */
export function view(page, name) {
  const header = page.locator(`.pane-header[aria-label^="${name}"]`);
  return page.locator(".pane").filter({ has: header }).first();
}

/**
 * Folds a view away, so that the others get its room.
 * @param {Page} page
 * @param {string} name
 */
export async function foldView(page, name) {
  const header = view(page, name).locator(".pane-header");
  if ((await header.getAttribute("aria-expanded")) === "true") await header.click();
}

/**
 * Filters a view by its command, and leaves the keyboard in its tree. The rows follow a moment later.
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
export async function filterView(page, name, text) {
  await runCommand(page, `Seeds: Filter ${name}…`);
  await inputBox(page).fill(text);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await view(page, name)
    .locator(".description", { hasText: `“${text}”` })
    .first()
    .waitFor();
}

/**
 * A row of a tree, by a text in it.
 * @param {Page} page
 * @param {string | RegExp} text
 * @param {string} [viewName] else any view's
 */
export function treeRow(page, text, viewName) {
  const within = viewName ? view(page, viewName) : page;
  return within.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", { hasText: text });
}

/**
 * The tooltip of a row, which the mouse then rests on.
 * @param {Page} page
 * @param {string | RegExp} text
 * @param {string} [viewName]
 * @returns {Promise<string>}
 */
export async function rowTooltip(page, text, viewName) {
  const tooltip = page.locator(".monaco-hover.workbench-hover:visible").last();
  await moveAway(page);
  await tooltip.waitFor({ state: "hidden" });
  await treeRow(page, text, viewName).first().locator(".label-name").hover();
  // What is asked of the server takes the place of "Loading...".
  await tooltip.filter({ hasNotText: "Loading" }).waitFor();
  return tooltip.innerText();
}

/**
 * Opens every visible row that holds others, down to a depth.
 * @param {Page} page
 * @param {string} name the view
 * @param {number} [depth]
 */
export async function expandRows(page, name, depth = 1) {
  for (let level = 1; level <= depth; level++) {
    const closed = view(page, name).locator(
      `.monaco-list-row[aria-level="${level}"][aria-expanded="false"]`,
    );
    // Handles, since a row may be opened, or scrolled away, between two looks at the list.
    for (let [row] = await closed.elementHandles(); row; [row] = await closed.elementHandles()) {
      await (await row.$(".monaco-tl-twistie"))?.click();
      await page.waitForFunction(
        // A row of a list is an element; the handle knows it for a node only.
        (node) => /** @type {HTMLElement} */ (node).getAttribute("aria-expanded") !== "false",
        row,
      );
    }
  }
}

/**
 * Drags the edge of the side bar.
 * @param {Page} page
 * @param {number} pixels
 */
export async function widenSideBar(page, pixels) {
  const box = await page.locator(".part.sidebar").boundingBox();
  if (!box) throw new Error("The side bar is closed.");
  const [edge, middle] = [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(edge, middle);
  await page.mouse.down();
  await page.mouse.move(edge + pixels, middle, { steps: 4 });
  await page.mouse.up();
}
