// @ts-check
// The colour theme of a window, chosen as a person does.
import { inputBox, paletteRows, runCommand } from "./palette.mjs";
import { waitForTheme } from "./waiting.mjs";

/** @typedef {import("../../../scripts/editor/settings.mjs").ThemeName} ThemeName */

/** What the themes are called on the screen. */
const labels = {
  dark: "Dark 2026",
  light: "Light 2026",
  hc: "Dark High Contrast",
  hcl: "Light High Contrast",
};

/**
 * @param {import("playwright-core").Page} page
 * @param {ThemeName} theme
 */
export async function setTheme(page, theme) {
  await runCommand(page, "Preferences: Color Theme");
  await inputBox(page).waitFor();
  await inputBox(page).fill(labels[theme]);
  const label = page.getByText(labels[theme], { exact: true });
  await paletteRows(page).filter({ has: label }).first().click();
  await page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
  await waitForTheme(page, theme);
}
