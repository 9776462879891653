// @ts-check
// The command palette and the quick open box.

/** @typedef {import("playwright-core").Page} Page */

/**
 * Runs a command by its title, as the palette shows it: `Seeds: Go to Next Quotation`.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await openPalette(page, title);
  const row = paletteRows(page).filter({ has: exactly(page, title) });
  await row.first().click();
  // A command may go on asking in the same box; only what was typed must be gone.
  await page.waitForFunction((typed) => {
    const box = document.querySelector(".quick-input-widget");
    const input = box?.querySelector("input");
    const isHidden = !(box instanceof window.HTMLElement) || box.style.display === "none";
    return isHidden || input?.value !== typed;
  }, `>${title}`);
}

/**
 * The titles that the palette offers for what is typed.
 * @param {Page} page
 * @param {string} typed
 * @returns {Promise<string[]>}
 */
export async function listCommands(page, typed) {
  await openPalette(page, typed);
  await paletteRows(page).first().waitFor();
  const titles = new Set();
  // The list only draws what is visible of it.
  for (let previous = -1; titles.size > previous;) {
    previous = titles.size;
    for (const title of await paletteRows(page).locator(".label-name").allInnerTexts()) {
      titles.add(title.replaceAll("\u00a0", " "));
    }
    await page.keyboard.press("PageDown");
    await nextFrames(page);
  }
  await page.keyboard.press("Escape");
  return [...titles];
}

/**
 * Opens a file of the folder by its name.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press("Control+P");
  await inputBox(page).waitFor();
  await inputBox(page).fill(name);
  await paletteRows(page).filter({ hasText: name }).first().click();
  await page.locator(".tab.active", { hasText: name }).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/** @param {Page} page */
export function inputBox(page) {
  return page.locator(".quick-input-widget:visible input").first();
}

/** @param {Page} page */
export function paletteRows(page) {
  return page.locator(".quick-input-widget:visible .quick-input-list .monaco-list-row");
}

/**
 * @param {Page} page
 * @param {string} typed
 */
async function openPalette(page, typed) {
  await page.keyboard.press("F1");
  await inputBox(page).waitFor();
  await inputBox(page).fill(`>${typed}`);
}

/**
 * @param {Page} page
 * @param {string} title
 */
function exactly(page, title) {
  return page.getByText(title, { exact: true });
}

/** @param {Page} page */
async function nextFrames(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.requestAnimationFrame(() => window.requestAnimationFrame(resolve));
      }),
  );
}
