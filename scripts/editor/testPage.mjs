// @ts-check
// A page of the embedded editor in which extension tests run: their console comes out here, and
// their end is noticed however they end.
import { format } from "node:util";

/** Exit codes of a test run that did not come to its own end. */
export const exitCodes = {
  interrupted: 130,
  pageCrashed: 70,
  serverStopped: 71,
  editorDidNotStart: 72,
  extensionHostDied: 73,
};

/**
 * @typedef {object} TestPage
 * @property {import("playwright-core").Page} page
 * @property {Promise<number>} ended the exit code
 * @property {(code: number) => void} end
 */

/**
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<TestPage>}
 */
export async function openTestPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  /** @type {(code: number) => void} */
  let end = () => undefined;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction("codeAutomationConsole", printConsole);
  await page.exposeFunction("codeAutomationLog", () => undefined);
  await page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => end(code));
  page.on("crash", () => end(exitCodes.pageCrashed));
  page.on("close", () => end(exitCodes.pageCrashed));
  return { page, ended, end };
}

/**
 * Waits until the workbench stands. Tests may take as long as they like; the editor may not.
 * @param {TestPage} testPage
 */
export async function watchStart({ page, end }) {
  const seconds = Number(process.env["EDITOR_START_SECONDS"] ?? 180);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await page.waitForFunction("globalThis.driver", undefined, { timeout: seconds * 1000 });
    await page.evaluate("globalThis.driver.whenWorkbenchRestored()");
  } catch (error) {
    if (page.isClosed()) return;
    console.error(`The embedded editor did not start in ${seconds} s.`, ...errors, error);
    end(exitCodes.editorDidNotStart);
  }
}

/**
 * The workbench reports success also where the extension host died; the tests know better.
 * @param {TestPage} testPage
 * @param {number} code
 * @returns {Promise<number>}
 */
export async function confirmSuccess({ page }, code) {
  if (code !== 0) return code;
  const done = await page.evaluate("globalThis.codeAutomationTestsDone").catch(() => false);
  if (done) return 0;
  console.error("The extension host ended before the tests did.");
  return exitCodes.extensionHostDied;
}

/** @param {{ severity: string, arguments: string }} entry */
function printConsole({ severity, arguments: text }) {
  const values = parseArguments(text);
  if (values.at(-1)?.__$stack) values.pop();
  const stream = severity === "error" || severity === "warn" ? process.stderr : process.stdout;
  stream.write(`${format(...values)}\n`);
}

/**
 * @param {string} text
 * @returns {any[]}
 */
function parseArguments(text) {
  try {
    return JSON.parse(text);
  } catch {
    return [text];
  }
}
