// @ts-check
// The browser that shows the embedded editor to tests and cameras. CHROMIUM=/path names another.
import fs from "node:fs";
import { bundledBrowser } from "./bundledBrowser.mjs";

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=Translate,OptimizationHints",
  "--font-render-hinting=none",
];

/**
 * Starts a headless browser. Signals are left to the caller, who also has a server to stop.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    ...(await findBrowser()),
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: browserArguments,
  });
}

/** @returns {Promise<import("./bundledBrowser.mjs").Browser>} */
async function findBrowser() {
  const named = process.env["CHROMIUM"];
  if (named) return { executablePath: named };
  const bundled = await bundledBrowser();
  if (bundled) return bundled;
  const executablePath = installedBrowsers().find((file) => fs.existsSync(file));
  if (executablePath) return { executablePath };
  throw new Error("No Chrome, Chromium or Edge was found. Set CHROMIUM=/path/to/chrome.");
}

function installedBrowsers() {
  const programs = process.env["PROGRAMFILES"] ?? "C:/Program Files";
  const programs32 = process.env["PROGRAMFILES(X86)"] ?? "C:/Program Files (x86)";
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    `${programs}/Google/Chrome/Application/chrome.exe`,
    `${programs32}/Microsoft/Edge/Application/msedge.exe`,
  ];
}
