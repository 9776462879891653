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
 * Of these titles, the ones that the palette does not offer.
 * @param {Page} page
 * @param {readonly string[]} titles
 * @returns {Promise<string[]>}
 */
export async function missingCommands(page, titles) {
  await openPalette(page, "");
  /** @type {string[]} */
  const missing = [];
  for (const title of titles) {
    await inputBox(page).fill(`>${title}`);
    const row = paletteRows(page).filter({ has: exactly(page, title) });
    const found = row.first().waitFor({ timeout: 10_000 });
    await found.catch(() => missing.push(title));
  }
  await page.keyboard.press("Escape");
  return missing;
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
  for (let tries = 0; ; tries++) {
    await page.keyboard.press("F1");
    try {
      await inputBox(page).fill(`>${typed}`, { timeout: 4000 });
      return;
    } catch (error) {
      // What takes the focus while the box opens, closes it again.
      if (tries === 2) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

/**
 * Waits until the text of an article has the focus, which a row hands over after it has opened it.
 * @param {Page} page
 */
export async function waitForTextFocus(page) {
  await page.locator(".editor-instance .monaco-editor.focused").first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} title
 */
function exactly(page, title) {
  return page.getByText(title, { exact: true });
}
