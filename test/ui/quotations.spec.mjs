// @ts-check
import assert from "node:assert/strict";
import { inputBox, runCommand, waitForTextFocus } from "./support/palette.mjs";
import { describeScreen } from "./support/screen.mjs";
import { filterView, focusView, rowTooltip, treeRow, view } from "./support/views.mjs";

/** @typedef {import("playwright-core").Page} Page */

const name = "Quotations";

describeScreen("view Quotations", { file: "harbour-residents.seed.txt", height: 1000 }, (spec) => {
  spec("lists who speaks, and what each says with an icon for its kind", async ({ page }) => {
    await focusView(page, name);
    await treeRow(page, /Named speakers\d+ · \d+ quotations/, name).waitFor();
    await speaker(page, "Ilze Kalvane").locator(".monaco-tl-twistie").click();
    const first = quotation(page).first();
    await first.waitFor();
    await first.locator(".custom-view-tree-node-item-icon.codicon").waitFor();
    assert.match((await first.getAttribute("aria-label")) ?? "", /, line \d+, Ilze Kalvane, /);
  });

  spec("tells all of a quotation when the mouse rests on its row", async ({ page }) => {
    const words = (await quotation(page).first().locator(".label-name").innerText()).slice(1, 20);
    const lines = (await rowTooltip(page, words, name)).split("\n");
    assert.match(lines.join("\n"), /^Ilze Kalvane/m);
    assert.match(lines.join("\n"), /, line \d+$/m);
  });

  spec("changes to articles and back with the button in its title bar", async ({ page }) => {
    await titleButton(page, "List Quotations by Article").click();
    await treeRow(page, /harbour-residents · \d+ quotations?$/, name).waitFor();
    assert.equal(await treeRow(page, "Named speakers", name).count(), 0);
    await titleButton(page, "List Quotations by Speaker").click();
    await treeRow(page, "Named speakers", name).waitFor();
  });

  spec("follows the typing of a filter; Escape brings all rows back", async ({ page }) => {
    await runCommand(page, "Seeds: Filter Quotations…");
    await inputBox(page).fill("kalvane");
    await page.getByText(/^\d+ of \d+ quotations\./).waitFor();
    await speaker(page, "Andris Veldre").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await speaker(page, "Andris Veldre").waitFor();
  });

  spec("says what to do where nothing matches", async ({ page }) => {
    await filterView(page, name, "zzzz");
    const quotations = view(page, name);
    await quotations.getByText("No quotation matches the filter").waitFor();
    await quotations.getByRole("button", { name: "Clear Filter" }).last().click();
    await speaker(page, "Andris Veldre").waitFor();
  });

  spec("leads to a quotation with the keyboard alone", async ({ page }) => {
    await filterView(page, name, "kalvane direct");
    await speaker(page, "Andris Veldre").waitFor({ state: "detached" });
    await quotation(page).first().waitFor();
    await page.keyboard.press("End");
    const row = view(page, name).locator(".monaco-list:focus .monaco-list-row.focused");
    await row.waitFor();
    assert.match((await row.getAttribute("aria-label")) ?? "", /line \d+/);
    const words = (await row.locator(".label-name").innerText()).replace(/[“”…]/g, "").trim();
    await page.keyboard.press("Enter");
    const shown = words.split(" ").slice(0, 3).join(" ");
    await page.locator(".editor-instance .view-line", { hasText: shown }).first().waitFor();
    await waitForTextFocus(page);
    await runCommand(page, "Seeds: Clear Filter of Quotations");
  });
});

/**
 * @param {Page} page
 * @param {string} who
 */
function speaker(page, who) {
  return treeRow(page, who, name).and(page.locator("[aria-level='2']"));
}

/** @param {Page} page */
function quotation(page) {
  return view(page, name).locator(".monaco-list-row[aria-level='3']");
}

/**
 * @param {Page} page
 * @param {string} title
 */
function titleButton(page, title) {
  return view(page, name).locator(`.pane-header .action-label[aria-label^="${title}"]`);
}
