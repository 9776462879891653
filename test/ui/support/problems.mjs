// @ts-check
// What must not happen on a page: errors, and requests that leave the machine.

/** Not there in this build of the workbench, and not missed. */
const knownErrors = [/vsda/, /ResizeObserver loop/];

/**
 * @typedef {object} Problems
 * @property {string[]} errors
 * @property {string[]} outsideRequests
 */

/**
 * @param {import("playwright-core").Page} page
 * @param {string} origin of the server
 * @returns {Problems} filled as they come
 */
export function collectProblems(page, origin) {
  /** @type {Problems} */
  const problems = { errors: [], outsideRequests: [] };
  page.on("pageerror", ({ message }) => {
    if (!knownErrors.some((known) => known.test(message))) problems.errors.push(message);
  });
  page.on("request", (request) => {
    if (leaves(request.url(), origin)) problems.outsideRequests.push(request.url());
  });
  return problems;
}

/**
 * @param {string} url
 * @param {string} origin
 */
function leaves(url, origin) {
  const { protocol, host } = new URL(url);
  if (!/^(https?|wss?):$/.test(protocol)) return false;
  return host !== new URL(origin).host;
}
