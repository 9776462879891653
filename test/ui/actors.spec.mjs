// @ts-check
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { inputBox, runCommand, waitForTextFocus } from "./support/palette.mjs";
import { describeScreen } from "./support/screen.mjs";
import { filterView, focusView, rowTooltip, treeRow, view } from "./support/views.mjs";

/** @typedef {import("playwright-core").Page} Page */

describeScreen("view Actors", { file: "harbour-residents.seed.txt", height: 1000 }, (spec) => {
  spec("lists who is named, by kind", async ({ page }) => {
    await focusView(page, "Actors");
    await treeRow(page, /People\d+/, "Actors").waitFor();
    await actor(page, "Ilze Kalvane").waitFor();
  });

  spec("says who somebody is when the mouse rests on the row", async ({ page }) => {
    const lines = (await rowTooltip(page, "Ilze Kalvane", "Actors")).split("\n");
    assert.equal(lines[0], "Ilze Kalvane, person");
    assert.match(lines.join("\n"), /^Introduced in /m);
  });

  spec("follows the typing of a filter; Escape brings all rows back", async ({ page }) => {
    await runCommand(page, "Seeds: Filter Actors…");
    await inputBox(page).fill("kalvane");
    await treeRow(page, /People1 of \d+/, "Actors").waitFor();
    await page.getByText(/^1 of \d+ actors\./).waitFor();
    assert.equal(await actor(page, "Andris Veldre").count(), 0);
    await page.keyboard.press("Escape");
    await actor(page, "Andris Veldre").waitFor();
  });

  spec("says what to do where nothing matches", async ({ page }) => {
    await filterView(page, "Actors", "zzzz");
    const actors = view(page, "Actors");
    await actors.getByText("Nothing matches the filter").waitFor();
    await actors.getByRole("button", { name: "Clear Filter" }).last().click();
    await actor(page, "Andris Veldre").waitFor();
  });

  spec("leads to a mention with the keyboard alone", async ({ page }) => {
    await filterView(page, "Actors", "kalvane");
    await actor(page, "Andris Veldre").waitFor({ state: "detached" });
    const row = await walkDown(page);
    assert.match((await row.getAttribute("aria-label")) ?? "", /^Line \d+ of .*Kalvane.*/);
    await page.keyboard.press("Enter");
    await page.locator(".editor-instance .view-line", { hasText: "Kalvane" }).first().waitFor();
    await waitForTextFocus(page);
    await runCommand(page, "Seeds: Clear Filter of Actors");
  });

  spec("keeps rows open when findings change", async ({ page, folder }) => {
    await filterView(page, "Actors", "kalvane");
    await actor(page, "Andris Veldre").waitFor({ state: "detached" });
    await actor(page, "Ilze Kalvane").locator(".monaco-tl-twistie").click();
    const articles = view(page, "Actors").locator(".monaco-list-row[aria-level='3']");
    await articles.first().waitFor();
    const before = await articles.count();
    const text = "Transport Minister Ilze Kalvane came back to Rendava on Monday.\n";
    fs.writeFileSync(path.join(folder, "zz-later.seed"), text);
    await articles.nth(before).waitFor();
    await runCommand(page, "Seeds: Clear Filter of Actors");
  });
});

/**
 * @param {Page} page
 * @param {string} name
 */
function actor(page, name) {
  return treeRow(page, name, "Actors").and(page.locator("[aria-level='2']"));
}

/**
 * Goes from the first row to its first child and on, with the keyboard, and opens them on the way.
 * @param {Page} page
 * @returns {Promise<import("playwright-core").Locator>} the row of a mention
 */
async function walkDown(page) {
  const rows = view(page, "Actors").locator(".monaco-list:focus .monaco-list-row");
  const focused = rows.and(page.locator(".focused"));
  await page.keyboard.press("Home");
  await focused.and(page.locator("[aria-level='1']")).waitFor();
  for (const level of [2, 3, 4]) {
    if (level > 2) await page.keyboard.press("ArrowRight");
    // A row that is opened asks the server for those below it.
    const below = page.locator(`[aria-level='${level}']`);
    await rows.and(below).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await focused.and(below).waitFor();
  }
  return focused;
}
