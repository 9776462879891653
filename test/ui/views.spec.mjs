// @ts-check
import { describeScreen } from "./support/screen.mjs";
import { openContainer, treeRow, view } from "./support/views.mjs";

// High enough for all rows: where a list scrolls, the headings that stay above cover others.
describeScreen("views", { file: "harbour-residents.seed.txt", height: 1400 }, (spec) => {
  spec("open from the activity bar", async ({ page }) => {
    await openContainer(page, "Seeds");
    await view(page, "Themes").waitFor();
    await view(page, "Copies").waitFor();
  });

  spec("group the articles of the folder by theme", async ({ page }) => {
    await openContainer(page, "Seeds");
    await treeRow(page, /\d+ articles?/, "Themes")
      .first()
      .waitFor();
  });

  spec("open an article from its row", async ({ page }) => {
    await openContainer(page, "Seeds");
    const title = "The clockmaker who wrote";
    const article = treeRow(page, title, "Themes").first();
    // Rows below the edge of the view are not drawn: the last theme has the article.
    await view(page, "Themes").locator(".monaco-list").first().focus();
    await page.keyboard.press("End");
    const closed = view(page, "Themes").locator("[aria-level='1'][aria-expanded='false']");
    while ((await article.count()) === 0 && (await closed.count()) > 0) {
      await closed.last().locator(".monaco-tl-twistie").click();
    }
    await article.locator(".label-name").click();
    await page.locator(".tab.active", { hasText: "clockmaker" }).waitFor();
    await page.locator(".editor-instance .view-line", { hasText: "clockmaker" }).first().waitFor();
  });
});
