// @ts-check
// The hover card.
import { textBox } from "./screenText.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Rests the mouse on words until a card with the expected text shows. A mouse that rested there
 * before the extension was awake gets no card; so it moves away and comes back.
 * @param {Page} page
 * @param {string} words where to rest
 * @param {string} [expected] part of the card
 * @param {number} [timeout] milliseconds
 * @returns {Promise<import("playwright-core").Locator>} the card
 */
export async function hoverText(page, words, expected = "", timeout = 60_000) {
  const deadline = performance.now() + timeout;
  for (;;) {
    await moveAway(page);
    const box = await textBox(page, words);
    await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const card = hoverCard(page).filter({ hasText: expected, hasNotText: "Loading..." }).first();
    try {
      await card.waitFor({ timeout: 8000 });
      return card;
    } catch (error) {
      if (performance.now() < deadline) continue;
      const shown = await hoverCard(page).allInnerTexts();
      const instead = shown.join("\n") || "no card";
      const message = `No card with "${expected}" on "${words}", but: ${instead}`;
      throw new Error(message, { cause: error });
    }
  }
}

/** @param {Page} page */
export function hoverCard(page) {
  return page.locator(".monaco-resizable-hover:visible .monaco-hover:not(.hidden)");
}

/**
 * Takes the mouse where nothing hovers, and waits until the card has gone.
 * @param {Page} page
 */
export async function moveAway(page) {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.move(size.width / 2, size.height - 4);
  await page.keyboard.press("Control");
  await hoverCard(page).first().waitFor({ state: "hidden" });
}
