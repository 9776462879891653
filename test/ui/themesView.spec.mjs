// @ts-check
import assert from "node:assert/strict";
import { inputBox, openFile, runCommand } from "./support/palette.mjs";
import { describeScreen } from "./support/screen.mjs";
import { filterView, focusView, foldView, rowTooltip, treeRow, view } from "./support/views.mjs";

/** @typedef {import("playwright-core").Page} Page */

const name = "Themes";

describeScreen("view Themes", { file: "harbour-residents.seed.txt", height: 1000 }, (spec) => {
  spec(
    "lists themes with their articles, and tells outlet and date beside a title",
    async ({ page }) => {
      await focusView(page, name);
      for (const other of ["Actors", "Quotations", "Copies"]) await foldView(page, other);
      await treeRow(page, /\d+ articles, 1 a copy/, name).waitFor();
      await treeRow(page, /also as 00\d/, name).waitFor();
      const article = treeRow(page, "Slovenia and Croatia agree", name);
      const label = (await article.getAttribute("aria-label")) ?? "";
      assert.match(label, /^Article 006: .*, Adriatic Dispatch, 24 March 2026, /);
    },
  );

  spec("tells all of an article when the mouse rests on its row", async ({ page }) => {
    const lines = (await rowTooltip(page, "Slovenia and Croatia agree", name)).split("\n");
    assert.match(lines.join("\n"), /^Adriatic Dispatch, 24 March 2026 · 006$/m);
    assert.match(lines.join("\n"), /^Names .*\(\d+\)/m);
    assert.match(lines.join("\n"), /^In “.+” for: \w/m);
  });

  spec(
    "groups by what is chosen with the button in its title bar, and ticks it",
    async ({ page }) => {
      await titleButton(page, "Group Articles by…").click();
      const chosen = page
        .locator(".quick-input-widget:visible .monaco-list-row.focused")
        .filter({ hasText: /^\s*Theme/ });
      await chosen.locator(".codicon-check").waitFor();
      await inputBox(page).fill("Outlet");
      await page.keyboard.press("Enter");
      await treeRow(page, /^Adriatic Dispatch/, name).waitFor();
      await treeRow(page, /Outlet unknown\d+ articles/, name).waitFor();
      await view(page, name).locator(".description", { hasText: "by outlet" }).first().waitFor();
    },
  );

  spec("follows the typing of a filter; Escape brings all rows back", async ({ page }) => {
    await runCommand(page, "Seeds: Filter Themes…");
    await inputBox(page).fill("dispatch");
    await page.getByText(/^\d+ of \d+ articles\./).waitFor();
    await treeRow(page, "Outlet unknown", name).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await treeRow(page, "Outlet unknown", name).waitFor();
  });

  spec("says what to do where nothing matches", async ({ page }) => {
    await filterView(page, name, "zzzz");
    const themes = view(page, name);
    await themes.getByText("No article matches the filter").waitFor();
    await themes.getByRole("button", { name: "Clear Filter" }).last().click();
    await treeRow(page, "Outlet unknown", name).waitFor();
  });

  spec("selects the article that comes to the front", async ({ page }) => {
    await openFile(page, "clockmaker.seed.txt");
    await treeRow(page, "The clockmaker who", name).and(page.locator(".selected")).waitFor();
  });
});

/**
 * @param {Page} page
 * @param {string} title
 */
function titleButton(page, title) {
  return view(page, name).locator(`.pane-header .action-label[aria-label^="${title}"]`);
}
