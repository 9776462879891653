// @ts-check
// The pictures of the README: what is on the screen, and which part of it is shown.
import { hoverCard, hoverText, moveAway } from "../test/ui/support/hover.mjs";
import { runCommand } from "../test/ui/support/palette.mjs";
import { clickText, textBox } from "../test/ui/support/screenText.mjs";
import {
  expandRows,
  focusView,
  foldView,
  treeRow,
  view,
  widenSideBar,
} from "../test/ui/support/views.mjs";
import { waitUntilStill } from "../test/ui/support/waiting.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} file of the sample folder
 * @property {number} [line]
 * @property {number} width
 * @property {number} height
 * @property {(page: Page) => Promise<Box>} arrange what to do before, and what to show
 */

const article = "harbour-residents.seed.txt";

/** As wide as the text. */
const cardWindow = { width: 960, height: 1000 };

/** @type {readonly Picture[]} */
export const pictures = [
  {
    name: "window",
    file: article,
    // Empty, so that no name is lit up by the cursor and no lightbulb stands beside it.
    line: 2,
    width: 1280,
    height: 720,
    arrange: async (page) => {
      await showTree(page, { view: "Themes", depth: 1, wider: 90 });
      return { x: 0, y: 0, width: 1280, height: 720 };
    },
  },
  {
    name: "actor-card",
    file: article,
    ...cardWindow,
    arrange: (page) => cardAt(page, "Daina Strode", "mention"),
  },
  {
    name: "quotation-card",
    file: article,
    ...cardWindow,
    arrange: (page) => cardAt(page, "And who pays", "Said by"),
  },
  {
    name: "actors",
    file: article,
    width: 1280,
    height: 760,
    arrange: async (page) => {
      await focusView(page, "Actors");
      for (const other of ["Themes", "Quotations", "Copies"]) await foldView(page, other);
      await showTree(page, { view: "Actors", depth: 1, wider: 280 });
      await openRow(page, "Andris Veldre", 2);
      await openRow(page, "Rendava's sandbank", 3);
      await moveAway(page);
      await waitUntilStill(page);
      return boxOf(view(page, "Actors"));
    },
  },
  {
    name: "related",
    file: article,
    line: 15,
    width: 1180,
    height: 620,
    arrange: async (page) => {
      await runCommand(page, "View: Toggle Primary Side Bar Visibility");
      await runCommand(page, "Related: Focus on Related View");
      await waitUntilStill(page);
      await clickText(page, "answered that");
      const related = page.locator(".part.auxiliarybar");
      await related.getByText("shares Andris Veldre").first().waitFor();
      await moveAway(page);
      await waitUntilStill(page);
      const [text, view] = [await boxOf(page.locator(".part.editor")), await boxOf(related)];
      return { ...text, width: view.x + view.width - text.x };
    },
  },
  {
    name: "copies",
    file: article,
    width: 1280,
    height: 620,
    arrange: async (page) => {
      await focusView(page, "Copies");
      for (const other of ["Themes", "Actors", "Quotations"]) await foldView(page, other);
      return showTree(page, { view: "Copies", depth: 2, wider: 240 });
    },
  },
];

/**
 * A view with its rows open.
 * @param {Page} page
 * @param {{ view: string, depth: number, wider: number }} tree the view's name, how many levels of
 *   its rows are open, and by how many pixels the side bar is made wider
 * @returns {Promise<Box>}
 */
async function showTree(page, { view: name, depth, wider }) {
  await widenSideBar(page, wider);
  await focusView(page, name);
  await waitUntilStill(page);
  await expandRows(page, name, depth);
  // No row stays selected.
  await page.keyboard.press("Escape");
  await moveAway(page);
  await waitUntilStill(page);
  return boxOf(view(page, name));
}

/**
 * Unfolds one row of the view Actors.
 * @param {Page} page
 * @param {string} text
 * @param {number} level of the row, from 1
 */
async function openRow(page, text, level) {
  const row = treeRow(page, text, "Actors")
    .and(page.locator(`[aria-level="${level}"]`))
    .first();
  if ((await row.getAttribute("aria-expanded")) === "true") return;
  await row.locator(".monaco-tl-twistie").click();
  await waitUntilStill(page);
}

/**
 * A card with the lines it stands at.
 * @param {Page} page
 * @param {string} words
 * @param {string} expected
 * @returns {Promise<Box>}
 */
async function cardAt(page, words, expected) {
  await runCommand(page, "View: Toggle Primary Side Bar Visibility");
  await waitUntilStill(page);
  await hoverText(page, words, expected);
  await waitUntilStill(page);
  const editor = await boxOf(page.locator(".editor-instance").first());
  const card = await boxOf(hoverCard(page).first());
  const text = await textBox(page, words);
  const lines = await page.evaluate(lineEdges);
  const above = Math.min(card.y, text.y) - 8;
  const below = Math.max(card.y + card.height, text.y + text.height) + 3 * text.height;
  const top = lines.findLast((edge) => edge <= above) ?? editor.y;
  const bottom = lines.find((edge) => edge >= below) ?? editor.y + editor.height;
  return { x: editor.x, y: top, width: editor.width, height: bottom - top };
}

/** Runs in the page: where lines begin, from the top. */
function lineEdges() {
  const lines = [...document.querySelectorAll(".editor-instance .view-line")];
  return lines.map((line) => line.getBoundingClientRect().top).sort((a, b) => a - b);
}

/**
 * @param {import("playwright-core").Locator} locator
 * @returns {Promise<Box>}
 */
async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("What should be pictured is not on the screen.");
  return box;
}
