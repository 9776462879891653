// @ts-check
import assert from "node:assert/strict";
import { hoverText, moveAway } from "./support/hover.mjs";
import { describeScreen } from "./support/screen.mjs";

describeScreen("hover card", { file: "harbour-residents.seed.txt" }, (spec) => {
  spec("tells who is named, in six lines at most", async ({ page }) => {
    const card = await hoverText(page, "Daina Strode", "Daina Strode");
    const lines = (await card.innerText()).split("\n").filter((line) => line.trim() !== "");
    assert.ok(lines.length <= 6, `${lines.length} lines:\n${lines.join("\n")}`);
  });

  spec("has links that can be followed", async ({ page }) => {
    await moveAway(page);
    const card = await hoverText(page, "Daina Strode", "Daina Strode");
    const links = card.locator("a[data-href^='command:']");
    assert.ok((await links.count()) > 0, await card.innerText());
    // "Correct…" asks what is wrong; the card stays under the mouse, as VS Code has it.
    await links.last().click();
    const question = page.locator(".quick-input-widget:visible");
    await question.filter({ hasText: "is marked as a person" }).waitFor();
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
  });

  spec("tells who says a quotation", async ({ page }) => {
    await page.keyboard.press("Escape");
    await hoverText(page, "And who pays", "Juris Ozolmežs");
  });
});
