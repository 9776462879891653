// @ts-check
import { openFile, runCommand } from "./support/palette.mjs";
import { describeScreen } from "./support/screen.mjs";

/** @typedef {import("playwright-core").Page} Page */

const wire = "000_5be1c9d2a47f3e08.txt";
const blog = "001_91c3f0aa72d65b14.txt";

describeScreen("reading what is new", { file: wire }, (spec) => {
  spec(
    "marks files of articles that stand wholly in another one, and no others",
    async ({ page }) => {
      await page.waitForFunction((name) => {
        const tab = document.querySelector(`.tab[data-resource-name="${name}"] .monaco-icon-label`);
        const look = tab?.ownerDocument.defaultView?.getComputedStyle(tab, "::after");
        return look?.content.includes("⊂") ?? false;
      }, wire);
    },
  );

  spec("folds what was read, says where, and forgets it when asked to", async ({ page }) => {
    await runCommand(page, "Seeds: Mark as Read");
    await openFile(page, blog);
    await runCommand(page, "Seeds: Show Only What Is New");
    await status(page, /94 % read before/).waitFor();
    const folded = page.locator(".editor-instance .view-line", { hasText: "Under the agreement" });
    await folded.waitFor({ state: "detached" });
    await page
      .locator(".editor-instance .view-line", { hasText: "What the wire does not say" })
      .waitFor();
    await runCommand(page, "Seeds: Forget What Was Read");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.getByText(/^Forget that \d+ articles? (was|were) read\?$/).waitFor();
    await dialog.getByRole("button", { name: "Forget" }).click();
    await folded.first().waitFor();
    await status(page, /read before/).waitFor({ state: "detached" });
  });
});

/**
 * @param {Page} page
 * @param {RegExp} words
 */
function status(page, words) {
  return page.locator(".statusbar-item", { hasText: words });
}
