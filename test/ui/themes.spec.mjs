// @ts-check
import assert from "node:assert/strict";
import { screenshot } from "./support/picture.mjs";
import { describeScreen } from "./support/screen.mjs";
import { setTheme } from "./support/theme.mjs";
import { untilHolds, waitUntilStill } from "./support/waiting.mjs";

/** @typedef {import("./support/theme.mjs").ThemeName} ThemeName */

/** Theme → the least contrast of a name with its background (look of the page). */
const leastContrast = { light: 4.5, dark: 4.5, hc: 7, hcl: 7 };

describeScreen("colour themes", { file: "harbour-residents.seed.txt" }, (spec) => {
  for (const [name, least] of Object.entries(leastContrast)) {
    spec(`${name}: names stand out and can be read`, async ({ page }) => {
      await setTheme(page, /** @type {ThemeName} */ (name));
      await waitUntilStill(page);
      await screenshot(page, `theme-${name}`);
      for (const words of ["Ilze Kalvane", "Norway", "Coastal"]) {
        // The editor colours names when it has been told what they are, which may take its time.
        await untilHolds(() => standsOut(page, words, least));
      }
    });
  }
});

/**
 * @param {import("playwright-core").Page} page
 * @param {string} words
 * @param {number} least contrast
 */
async function standsOut(page, words, least) {
  const { color, plain, background } = await page.evaluate(coloursOf, words);
  assert.notEqual(color, plain, `${words} looks like the text around it`);
  const ratio = contrast(color, background);
  assert.ok(ratio >= least, `${words}: ${color} on ${background} is ${ratio.toFixed(2)} : 1`);
}

/**
 * Runs in the page.
 * @param {string} words
 */
function coloursOf(words) {
  const spans = [...document.querySelectorAll(".editor-instance .view-line span > span")];
  const plainText = (/** @type {Element} */ span) =>
    (span.textContent ?? "").replaceAll("\u00a0", " ");
  const named = spans.find((span) => plainText(span).startsWith(words));
  const other = spans.find((span) => plainText(span).includes("the northern"));
  if (!named || !other) throw new Error(`No element of its own holds "${words}".`);
  const editor = document.querySelector(".monaco-editor-background");
  if (!editor) throw new Error("There is no editor.");
  return {
    color: window.getComputedStyle(named).color,
    plain: window.getComputedStyle(other).color,
    background: window.getComputedStyle(editor).backgroundColor,
  };
}

/**
 * The contrast ratio of WCAG 2.
 * @param {string} first such as `rgb(0, 0, 0)`
 * @param {string} second
 */
function contrast(first, second) {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {string} color */
function luminance(color) {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
