// @ts-check
import { hoverText } from "../support/hover.mjs";
import { describeScreen } from "../support/screen.mjs";
import { openContainer, treeRow } from "../support/views.mjs";

describeScreen("installed from its VSIX", { file: "harbour-residents.seed.txt" }, (spec) => {
  spec("knows a seed file by its name", async ({ page }) => {
    await page.locator(".statusbar-item", { hasText: /^Seed$/ }).waitFor();
  });

  spec("shows its views", async ({ page }) => {
    await openContainer(page, "Seeds");
    await treeRow(page, /\d+ articles?/, "Themes")
      .first()
      .waitFor();
  });

  spec("shows a card", async ({ page }) => {
    await hoverText(page, "Daina Strode", "Daina Strode");
  });
});
