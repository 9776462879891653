// @ts-check
import assert from "node:assert/strict";
import { runCommand, waitForTextFocus } from "./support/palette.mjs";
import { screenshot } from "./support/picture.mjs";
import { describeScreen } from "./support/screen.mjs";
import { clickText } from "./support/screenText.mjs";
import { slowDown, waitUntilStill } from "./support/waiting.mjs";

/** @typedef {import("playwright-core").Page} Page */

const options = { file: "harbour-residents.seed.txt", line: 13, height: 1000 };

describeScreen("view Related", options, (spec) => {
  spec("stands in the secondary side bar and follows the cursor", async ({ page }) => {
    await runCommand(page, "Related: Focus on Related View");
    await waitUntilStill(page);
    await clickText(page, "Port Director");
    const first = rows(page).filter({ hasText: "Port Director Andris Veldre called" });
    await first.waitFor();
    const label = (await first.getAttribute("aria-label")) ?? "";
    assert.match(label, /, in Rendava signs .*, 00\d, line \d+: shares Andris Veldre/);
    await rows(page)
      .filter({ hasText: /^shares Andris Veldre/ })
      .first()
      .waitFor();
    await rows(page).filter({ hasText: "also in 1 other article" }).first().waitFor();
    await screenshot(page, "related", { part: "secondary" });
  });

  spec("tells what a passage says and shares when the mouse rests on it", async ({ page }) => {
    await rows(page).first().locator(".label-name").hover();
    const tooltip = page.locator(".monaco-hover.workbench-hover:visible").last();
    await tooltip.filter({ hasText: "Shares Andris Veldre" }).waitFor();
    assert.match(await tooltip.innerText(), /Also in .*, 00\d, line \d+/);
  });

  spec("shows a passage with a click and keeps its rows; Enter opens it", async ({ page }) => {
    const before = await rows(page).first().getAttribute("aria-label");
    // Between the click and the cursor in the other article there is no editor for a while.
    await slowDown(page, 8);
    await rows(page).first().click();
    await page.locator(".tab.active", { hasText: /^00\d_/ }).waitFor();
    await page.locator(".part.auxiliarybar .monaco-list:focus").waitFor();
    await waitUntilStill(page);
    await slowDown(page, 1);
    assert.equal(await rows(page).first().getAttribute("aria-label"), before);
    await page.keyboard.press("Enter");
    await waitForTextFocus(page);
    assert.equal(await rows(page).first().getAttribute("aria-label"), before);
  });

  spec(
    "says what to do where nothing is related, and where no article is open",
    async ({ page }) => {
      await page.keyboard.press("Control+Home");
      await view(page).getByText("This belongs to the page").waitFor();
      await runCommand(page, "View: Close All Editors");
      await view(page).getByText("Put the cursor in a paragraph of an article").waitFor();
    },
  );
});

/** @param {Page} page */
function view(page) {
  return page.locator(".part.auxiliarybar");
}

/** @param {Page} page */
function rows(page) {
  return view(page).locator(".tree-explorer-viewlet-tree-view .monaco-list-row");
}
