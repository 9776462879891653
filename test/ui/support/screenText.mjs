// @ts-check
// Finds words on the screen, so that the mouse can go there.

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/**
 * Where words stand in the visible part of the editor, as soon as they do. They must stand in one
 * line on the screen.
 * @param {Page} page
 * @param {string} words
 * @returns {Promise<Box>}
 */
export async function textBox(page, words) {
  try {
    const found = await page.waitForFunction(findInEditor, words);
    // Safe: it waits until there is one.
    return /** @type {Box} */ (await found.jsonValue());
  } catch (error) {
    const message = `The editor does not show "${words}" within one line on the screen.`;
    throw new Error(message, { cause: error });
  }
}

/**
 * Puts the cursor into words.
 * @param {Page} page
 * @param {string} words
 */
export async function clickText(page, words) {
  const box = await textBox(page, words);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Selects words.
 * @param {Page} page
 * @param {string} words
 */
export async function selectText(page, words) {
  const box = await textBox(page, words);
  const middle = box.y + box.height / 2;
  await page.mouse.click(box.x + 1, middle);
  await page.keyboard.down("Shift");
  await page.mouse.click(box.x + box.width - 1, middle);
  await page.keyboard.up("Shift");
}

/**
 * Runs in the page. A word's colours cut a line into many elements, so the line's text is put
 * together first.
 * @param {string} words
 */
function findInEditor(words) {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    /** @type {{ node: Node, start: number }[]} */
    const pieces = [];
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, start: text.length });
      text += (node.textContent ?? "").replaceAll("\u00a0", " ");
    }
    const start = text.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const pieceAt = (/** @type {number} */ offset) =>
      pieces.findLast((piece) => piece.start <= offset);
    const [first, last] = [pieceAt(start), pieceAt(start + words.length - 1)];
    if (!first || !last) continue;
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, start + words.length - last.start);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}
