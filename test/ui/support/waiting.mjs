// @ts-check
// Conditions to wait for, instead of times.

/** @typedef {import("playwright-core").Page} Page */

/** How much slower than this machine all pages are: SLOW=4 shows what a busy machine makes of specs. */
const slowness = Number(process.env["SLOW"] ?? 1);

/** The class by which the workbench tells the kind of its theme. */
const themeClasses = { dark: "vs-dark", light: "vs", hc: "hc-black", hcl: "hc-light" };

/**
 * @param {Page} page
 * @param {keyof typeof themeClasses} theme
 */
export async function waitForTheme(page, theme) {
  await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
}

/** @param {Page} page */
export async function waitForLines(page) {
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/**
 * Waits for the extension's status bar item, which appears when it is awake and keeps spinning
 * while articles are read.
 * @param {Page} page
 * @param {number} [timeout] milliseconds
 */
export async function waitForExtension(page, timeout = 60_000) {
  const item = page.locator('.statusbar-item[id^="seed-reader.seed-reader"]').first();
  await item.waitFor({ timeout });
  await page.waitForFunction(
    () => !document.querySelector('[id^="seed-reader.seed-reader"] .codicon-modifier-spin'),
    undefined,
    { timeout },
  );
}

/**
 * Waits until text, decorations and views have not changed for a moment.
 * @param {Page} page
 * @param {number} [quiet] milliseconds without a change
 */
export async function waitUntilStill(page, quiet = 800) {
  await page.evaluate(watchChanges);
  await page.waitForFunction(
    (quiet) => performance.now() - Reflect.get(window, "lastWorkbenchChange") > quiet,
    quiet,
    { polling: 100 },
  );
}

/**
 * Repeats an assertion until it holds, since what is drawn follows in several steps.
 * @param {() => Promise<void>} assertion throws what is wrong, at last
 * @param {number} [timeout] milliseconds
 */
export async function untilHolds(assertion, timeout = 60_000) {
  const deadline = performance.now() + timeout;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page. The blinking cursor and the clock of the status bar do not count. */
function watchChanges() {
  Reflect.set(window, "lastWorkbenchChange", performance.now());
  if (Reflect.get(window, "workbenchObserver")) return;
  const observer = new window.MutationObserver((changes) => {
    const counts = changes.some(({ target }) => {
      const element = target instanceof window.Element ? target : target.parentElement;
      return element && !element.closest(".cursors-layer, .statusbar, .monaco-progress-container");
    });
    if (counts) Reflect.set(window, "lastWorkbenchChange", performance.now());
  });
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document.body, options);
  Reflect.set(window, "workbenchObserver", observer);
}

/**
 * Makes the page as slow as on a busy machine: what a reader does there overtakes what he did before.
 * @param {Page} page
 * @param {number} [times] 1: as fast as it is, or as slow as SLOW makes it
 */
export async function slowDown(page, times = 1) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times * slowness });
}
